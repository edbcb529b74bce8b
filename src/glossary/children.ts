import type { Terms } from './term';

export const children = {
  'children-in-care': {
    term: 'children in care',
    also: ['child in care', 'looked after', 'children looked after', 'looked-after child'],
    gloss: 'children whom the council looks after',
    plain:
      'Children under 18 whom the council looks after, because a court has ordered it or because parents have agreed. They may live with foster carers, with relatives, in a children’s home or elsewhere.',
    source:
      'Children Act 1989, section 22(1). The yearly figures leave out children who are away from home for short breaks only.',
    youngPeopleSay:
      'Say “children”, “young people” or a name. “LAC” sounds as if something were lacking.',
  },
  'entry-to-care': {
    term: 'entry to care',
    also: ['entries', 'entry', 'starts', 'starting to be looked after', 'coming into care'],
    gloss: 'a child coming into care',
    plain:
      'A child comes into care. A child who comes in twice in a year counts twice here. Entry is not a failure: for many children it is what keeps them safe.',
    source: 'Department for Education, Children looked after in England: children starting.',
  },
  'exit-from-care': {
    term: 'exit from care',
    also: ['exits', 'exit', 'leaving care', 'ceasing to be looked after'],
    gloss: 'a child leaving care',
    plain:
      'A child leaves care: home to parents, to a guardian, by adoption, by turning 18, or by moving to another council’s care.',
    source: 'Department for Education, Children looked after in England: children ceasing.',
  },
  're-entry': {
    term: 're-entry',
    also: ['re-entries', 'coming back into care'],
    gloss: 'a child coming back into care',
    plain:
      'A child who had left care comes back. Many re-entries show that children went home before home was ready, or without enough help.',
  },
  'care-order': {
    term: 'care order',
    also: ['care orders'],
    gloss: 'a court’s decision that the council cares for a child',
    plain:
      'A court decides that a child is to be in the council’s care, because the child is being harmed or is likely to be. The council then shares the duties of a parent.',
    source: 'Children Act 1989, sections 31 and 33.',
  },
  'section-20': {
    term: 'section 20',
    also: ['voluntary care', 'accommodated'],
    gloss: 'care that parents have agreed to',
    plain:
      'A child is in care because the parents have agreed, or because nobody can look after the child. No court has ordered it, and parents keep their rights.',
    source: 'Children Act 1989, section 20.',
  },
  'child-in-need': {
    term: 'child in need',
    also: ['children in need', 'section 17'],
    gloss: 'a child who needs a social worker’s help',
    plain:
      'A child who needs help from the council to be healthy and do well, and all disabled children. Most of them live at home.',
    source: 'Children Act 1989, section 17(10).',
  },
  'protection-plan': {
    term: 'child protection plan',
    also: ['child protection plans', 'protection plan'],
    gloss: 'a plan to keep a child safe at home',
    plain:
      'A plan made by those around a child who is being harmed or is likely to be. It says what must change, and who checks it.',
    source: 'Working Together to Safeguard Children, under the Children Act 1989, section 47.',
  },
  'edge-of-care': {
    term: 'edge of care',
    also: ['children at the edge of care'],
    gloss: 'where a child may soon come into care',
    plain:
      'The time when a child may soon come into care unless something at home changes. Teams at the edge of care work with the whole family for some months. No law defines it.',
  },
  'family-help': {
    term: 'family help',
    also: ['early help', 'family hub', 'family hubs'],
    gloss: 'help for a family before things get worse',
    plain:
      'Help for a family before its troubles grow: with money, health, behaviour, or a child’s needs. It is a service for families, whatever it does to the number in care.',
  },
  'pre-proceedings': {
    term: 'pre-proceedings',
    also: ['before court', 'public law outline'],
    gloss: 'the months before a council goes to court about a child',
    plain:
      'The council tells parents in a letter what worries it and what has to change, before it asks a court for an order. Parents get a lawyer.',
    source: 'Family Procedure Rules 2010, Practice Direction 12A.',
  },
  'family-group-conference': {
    term: 'family group conference',
    also: ['family group conferences', 'family group decision making', 'family meeting'],
    gloss: 'a meeting in which the family makes its own plan',
    plain:
      'Relatives and friends of a child meet. They make their own plan to keep the child safe, and someone from outside helps them.',
  },
  fdac: {
    term: 'FDAC',
    also: ['Family Drug and Alcohol Court', 'family drug and alcohol courts'],
    gloss: 'a family court that helps parents to stop using drugs or alcohol',
    plain:
      'A Family Drug and Alcohol Court. The same judge sees the parents every two weeks, and a team helps them to stop using drugs or alcohol, before it is decided where the child will live.',
  },
  uasc: {
    term: 'unaccompanied children',
    also: ['UASC', 'unaccompanied asylum-seeking children', 'unaccompanied child'],
    gloss: 'children who arrive in the country alone and ask for asylum',
    plain:
      'Children who come to the country alone, without a parent or another adult who cares for them, and ask to be protected here. The council where they are takes them into care.',
    source: 'Immigration Rules, paragraph 352ZD.',
    youngPeopleSay: 'Say “young people”. They are more than what they ask the Home Office for.',
  },
  'national-transfer-scheme': {
    term: 'National Transfer Scheme',
    also: ['transfer scheme', 'NTS'],
    gloss: 'the rule by which councils share the care of children who arrive alone',
    plain:
      'A child who arrives alone may move on to another council’s care. Without this, a few councils at the coast and at airports would look after nearly all of them.',
    source: 'Immigration Act 2016, sections 69 to 73.',
  },
  'care-leaver': {
    term: 'care leaver',
    also: ['care leavers', 'leaving care team', 'staying put', 'staying close'],
    gloss: 'a young adult who was in care',
    plain:
      'A young adult who was in care. The council must keep in touch and help until 25. Staying put means living on with one’s foster carers after 18; staying close means help from people of one’s former children’s home.',
    source: 'Children Act 1989, sections 23A to 24D.',
    youngPeopleSay: 'Many prefer “care-experienced adult”.',
  },
  'family-time': {
    term: 'family time',
    also: ['contact'],
    gloss: 'a child in care sees the family',
    plain:
      'A child in care meets parents, brothers, sisters or others of the family. Official papers say “contact”. The council must help it to happen, where that is safe.',
    youngPeopleSay: 'Say “family time”, or whom they see: “seeing my mum”. Not “contact”.',
    source: 'Children Act 1989, section 34 and Schedule 2, paragraph 15.',
  },
  'brothers-and-sisters': {
    term: 'brothers and sisters',
    also: ['siblings', 'sibling'],
    gloss: 'children of one family, in care together or apart',
    plain:
      'Children who share a parent, or who grew up as if they did. In care they should live together where that can be done and is right for each.',
    youngPeopleSay: 'Say “brothers and sisters”, or their names. Not “siblings”.',
    source: 'Children Act 1989, section 22C(8).',
  },
  'short-break': {
    term: 'short break',
    also: ['short breaks', 'respite', 'respite care'],
    gloss: 'some days with others, after which the child goes home again',
    plain:
      'A child stays for some days with another family or at a home that the child knows, and then goes home again. Parents or carers can rest, and the child has a change.',
    youngPeopleSay: 'Say “a stay over”, “a sleep over” or “a break”. Not “respite”.',
  },
} as const satisfies Terms;
