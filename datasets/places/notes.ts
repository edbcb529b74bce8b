/** What a reader should know about a place's figures, by ONS code. Written by the project. */
export const notes: Readonly<Record<string, string>> = {
  E06000053:
    'The Isles of Scilly look after very few children, usually none: almost nothing is published, ' +
    'so most of what is shown here is drawn from England and is not the council’s own.',
  E09000001:
    'The City of London has fewer than a thousand resident children and looks after few, mostly ' +
    'unaccompanied young people: many counts are withheld and its unit costs rest on a handful of homes.',
  E06000063:
    'Cumberland began on 1 April 2023, from part of Cumbria: only 2024 is its own. Its spending for ' +
    '2023-24 is not in the published tables.',
  E06000064:
    'Westmorland and Furness began on 1 April 2023, from part of Cumbria: only 2024 is its own. Its ' +
    'spending for 2023-24 is not in the published tables.',
  E06000061:
    'North Northamptonshire began on 1 April 2021, from part of Northamptonshire: its own figures ' +
    'start in 2022. Fostering places are returned jointly for both successors, not for each.',
  E06000062:
    'West Northamptonshire began on 1 April 2021, from part of Northamptonshire: its own figures ' +
    'start in 2022. Fostering places are returned jointly for both successors, not for each.',
  E06000058:
    'Bournemouth, Christchurch and Poole began on 1 April 2019, from Bournemouth, Poole and part of ' +
    'Dorset: its own figures start in 2020.',
  E06000059:
    'Today’s Dorset began on 1 April 2019, from the county without Christchurch: its own figures ' +
    'start in 2020.',
  E09000013: sharedFostering('Hammersmith and Fulham'),
  E09000020: sharedFostering('Kensington and Chelsea'),
  E09000033: sharedFostering('Westminster'),
  E09000021: sharedFostering('Kingston upon Thames'),
  E09000027: sharedFostering('Richmond upon Thames'),
  E10000016:
    'In 2024 more children started (2,741) and ceased (2,739) to be looked after in Kent than it was ' +
    'looking after at the end of the year (1,956): most were unaccompanied children whose care ' +
    'another council took over.',
  E10000006:
    'Cumbria’s children by age, home and distance are not published for 2020 to 2023: the tables ' +
    'dropped it when it was abolished.',
  E10000021:
    'Northamptonshire’s children by age, home and distance are not published for 2020 and 2021: the ' +
    'tables dropped it when it was abolished. Its fostering places after 2021 are the joint return ' +
    'of its two successors.',
};

function sharedFostering(name: string): string {
  return `${name} shares its fostering service with neighbouring boroughs: no fostering places are published for it alone.`;
}
