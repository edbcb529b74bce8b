import type { Terms } from './term';

export const homes = {
  home: {
    term: 'home',
    also: ['homes', 'placement', 'placements', 'bed'],
    gloss: 'where a child in care lives',
    plain:
      'Where a child in care lives. Official papers say “placement”, and budgets sometimes “bed”.',
    youngPeopleSay: 'Say “home”, “my home” or “our home”, not “placement”.',
  },
  'foster-carer': {
    term: 'foster carer',
    also: ['foster carers', 'foster family', 'foster families', 'fostering', 'foster home'],
    gloss: 'someone who looks after a child in care in their own home',
    plain:
      'Someone who looks after children in care in their own home. They are checked and trained first, and a panel approves them for a number of children.',
    source: 'Fostering Services (England) Regulations 2011.',
    youngPeopleSay: 'Many say a carer’s name, or “my family”. The child chooses.',
  },
  'mainstream-carer': {
    term: 'mainstream carer',
    also: ['mainstream foster carer', 'mainstream carers', 'mainstream foster carers'],
    gloss: 'a foster carer who is no relative of the child',
    plain:
      'A foster carer who takes in children they did not know before. Councils approve some of them, and agencies others.',
  },
  'agency-carer': {
    term: 'agency carer',
    also: ['independent fostering agency', 'IFA', 'agency foster homes', 'fostering agency'],
    gloss: 'a foster carer who works through an agency',
    plain:
      'A foster carer approved by an independent fostering agency, from which the council buys the care. A week costs the council more than with its own carers.',
    source: 'Fostering agencies are registered under the Care Standards Act 2000, section 4.',
  },
  'kinship-care': {
    term: 'kinship care',
    also: ['kinship carer', 'kinship carers', 'family and friends carers', 'connected person'],
    gloss: 'care by relatives or friends of the family',
    plain:
      'A child is raised by a relative or a friend of the family who is not the parent. Some of these children are in care and some are not.',
    source:
      'Department for Education, Kinship care: statutory guidance for local authorities, 2024.',
  },
  'special-guardianship': {
    term: 'special guardianship',
    also: ['special guardian', 'special guardians', 'SGO'],
    gloss: 'a lasting home with a guardian, outside care',
    plain:
      'A court makes someone, most often a relative, a child’s guardian until 18. The child leaves care, and the parents stay parents in law but the guardian decides.',
    source: 'Children Act 1989, section 14A.',
  },
  adoption: {
    term: 'adoption',
    also: ['adopted', 'placed for adoption'],
    gloss: 'a court gives a child new parents in law',
    plain:
      'A court gives a child new parents in law, for life. The child leaves care. A child who waits for it in the new family is placed for adoption and still counts as in care.',
    source: 'Adoption and Children Act 2002, section 46.',
  },
  'childrens-home': {
    term: 'children’s home',
    also: ['children’s homes', 'residential care', 'residential home'],
    gloss: 'a home where paid staff look after a few children',
    plain:
      'A home in which paid staff look after children, day and night. Most have room for only a few. Ofsted registers and inspects them.',
    source: 'Care Standards Act 2000, section 1.',
  },
  'secure-home': {
    term: 'secure children’s home',
    also: ['secure home', 'secure homes'],
    gloss: 'a children’s home that a child may not leave',
    plain:
      'A children’s home that a child is not free to leave. A court must agree. There are few of them.',
    source: 'Children Act 1989, section 25.',
  },
  'supported-accommodation': {
    term: 'supported accommodation',
    also: ['semi-independent living', 'supported living'],
    gloss: 'a flat or room with some help, for those aged 16 or 17',
    plain:
      'A flat or a room with some help, but without full care, for young people aged 16 or 17. Since 2023 who offers it has to be registered with Ofsted.',
    source: 'Supported Accommodation (England) Regulations 2023.',
  },
  'supported-lodgings': {
    term: 'supported lodgings',
    also: ['host family'],
    gloss: 'a room with a host who helps, from 16',
    plain:
      'A young person of 16 or more has a room in the home of a host, who helps them to learn to live on their own.',
    source: 'A kind of supported accommodation in the Regulations of 2023.',
  },
  'step-down': {
    term: 'step-down',
    also: ['step-downs', 'stepping down', 'from children’s homes to families'],
    gloss: 'a move from a children’s home to a family',
    plain:
      'A child moves from a children’s home to a family, at the child’s pace and with help. It needs a family that has room and fits the child.',
  },
  sufficiency: {
    term: 'sufficiency',
    also: ['sufficiency duty', 'enough homes'],
    gloss: 'enough of the right homes nearby',
    plain:
      'There are enough homes of the right kinds in or near the council for the children who need them. Councils have a duty to see to it as far as they can.',
    source: 'Children Act 1989, section 22G.',
  },
  'approved-place': {
    term: 'approved place',
    also: ['approved places', 'foster places', 'filled places', 'vacancies', 'vacancy'],
    gloss: 'room for one child with an approved carer',
    plain:
      'Room for one child in an approved foster home. Not every place can be used: a carer may be resting, between children, or not right for the child who waits.',
    source: 'Ofsted, Fostering in England.',
  },
  matching: {
    term: 'matching',
    also: ['match', 'matched'],
    gloss: 'finding the home that fits a child',
    plain:
      'Finding the home that fits a child. It is near school and friends, keeps brothers and sisters together, and has carers who can give what this child needs.',
  },
  'unmet-foster-demand': {
    term: 'unmet foster demand',
    also: ['children without a foster family'],
    gloss: 'children who should have a family, and for whom none was found',
    plain:
      'Children whose plan was a foster family and for whom none was found. They went to a children’s home or elsewhere instead.',
  },
  'far-from-home': {
    term: 'far from home',
    also: ['placed far', 'over 20 miles', 'out of area'],
    gloss: 'over 20 miles from where the child lived before',
    plain:
      'A child in care lives more than 20 miles from their home before care. School, friends and family are then hard to reach.',
    source: 'Department for Education, Children looked after in England: distance.',
  },
} as const satisfies Terms;
