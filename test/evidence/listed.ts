/**
 * The 81 programmes as the evidence lists them: key, words of the name, place, lever, strength.
 * Written from that list, not from the programmes' files.
 */
const list = `
C01 | short breaks | Council | L13 | self-reported
C02 | Mockingbird | Council | L09 | self-reported
C03 | Staying Close | Council | L19 | self-reported
C04 | Foster | Durham | L08 | self-reported
C05 | Sufficiency | Havering | L14 | not-evaluated
C06 | reception | Council | L18 | not-evaluated
C07 | Adolescent | Kingston | L02 | self-reported
C08 | trailblazer | Salford | L01 | self-reported
C09 | Supporting Families | Brighton | L01 | before-after
C10 | Connected | East Sussex | L02 | self-reported
C11 | Practitioners | East Sussex | L03 | self-reported
C12 | Family Safeguarding | Hertfordshire | L03 | quasi-experimental
C13 | Building Bridges | Hertfordshire | L06 | self-reported
C14 | transformation | North Tyneside | L16 | self-reported
C15 | Leadership | England | L20 | not-evaluated
C16 | Divisional Based | Council | L02 | self-reported
C17 | both edges | England | L02 | self-reported
C18 | optimised model | England | ALL | self-reported
C19 | family court | Worcestershire | L05 | self-reported
C20 | WebStar | Worcestershire | L20 | self-reported
C21 | Healthy | Lincolnshire | L17 | self-reported
C22 | Risk of Residential | Leicestershire | L11 | before-after
C23 | foster carers | Leicestershire | L08 | before-after
C24 | foster places | Leicestershire | L10 | before-after
C25 | Residential to Fostering | Staffordshire | L12 | self-reported
C26 | time | England | L16 | self-reported
C27 | market | England | L13 | not-evaluated
C28 | national programme | England | L08 | not-evaluated
C29 | Shared care | England | L06 | not-evaluated
C30 | family and friends | England | L04 | not-evaluated
C31 | inspection | England | L21 | not-evaluated
C32 | Circle to Success | Northamptonshire | L15 | self-reported
C33 | Homes and Horizons | Somerset | L14 | self-reported
C34 | Valuing Care | Hertfordshire | L15 | self-reported
C35 | bands | England | L14 | not-evaluated
C36 | Cooperatives | England | L14 | not-evaluated
C37 | inspecting | England | L21 | not-evaluated
C38 | £2.6bn | England | L01 | not-evaluated
C39 | Drug and Alcohol | England | L05 | quasi-experimental
C40 | foster carers | England | L08 | not-evaluated
C41 | staff of children | England | L21 | not-evaluated
C42 | match | England | L14 | not-evaluated
C43 | complex needs | England | L17 | not-evaluated
C44 | Part children’s home | England | L12 | not-evaluated
C45 | providers run | not named | L14 | self-reported
C46 | Three new | Wiltshire | L13 | self-reported
C47 | You Can Foster | Hampshire | L08 | self-reported
C48 | film | Council | L08 | self-reported
C49 | academy | Gloucestershire | L16 | self-reported
C50 | inadequate | East Riding | L16 | before-after
C51 | targeted | Norfolk | L02 | before-after
C52 | Early help | Warwickshire | L01 | self-reported
C53 | Family hubs | Northumberland | L01 | not-evaluated
C54 | voluntary | Staffordshire | L01 | self-reported
C55 | Emotional | Cornwall | L17 | self-reported
C56 | life coaches | County councils | L03 | not-evaluated
A01 | Academy | Council | A05 | self-reported
A02 | Provider | Lincolnshire | A04 | self-reported
A03 | training | Stockton | A10 | before-after
A04 | Weekly | North Yorkshire | A11 | self-reported
A05 | named social worker | Halton | A07 | self-reported
A06 | Transitions | Council | A07 | self-reported
A07 | funding | Council | A08 | self-reported
A08 | reablement | Council | A02 | self-reported
A09 | Stepping | Council | A03 | self-reported
A10 | Better Outcomes | Manchester | A01 | before-after
A11 | reablement | Manchester | A02 | before-after
A12 | Gateway | Kirklees | A01 | before-after
A13 | One care worker | Kirklees | A04 | self-reported
A14 | from | Hounslow | A09 | not-evaluated
A15 | Oxfordshire | Oxfordshire | A01 | before-after
A16 | Community | Oxfordshire | A06 | before-after
C57 | conferences | Council | L05 | self-reported
C58 | Futures Matters | Staffordshire | L02 | self-reported
C59 | Sam | Worcestershire | L06 | self-reported
C60 | Virtual schools | England | L17 | self-reported
C61 | Staying Put | England | L19 | not-evaluated
C62 | Supporting Families | England | L01 | self-reported
C63 | early help | Salford | L01 | self-reported
C64 | short breaks | Council | L19 | not-evaluated
A17 | Flats with care | Council | A09 | self-reported
`;

export const listed = list
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([key, name, place, lever, strength]) => ({ key, name, place, lever, strength }));
