/**
 * Ten skills that public finance brings to rising demand, in our words. The list is CIPFA’s:
 * Managing rising demand in adult and children’s social care, July 2024.
 */
export const skills = {
  oversight: 'Keep watch over the money, and know what moves it',
  resources: 'Look after grants and other means',
  reporting: 'Keep to the rules, report openly, and see risks early',
  evidence: 'Decide by evidence, and explain the decision',
  forecasting: 'Follow the figures, look ahead, and compare with others',
  strategy: 'Think beyond this year',
  funding: 'Find all the funding there is',
  'business-case': 'Make a business case, and think through other futures',
  commissioning: 'Buy homes and help in a way that lasts',
  data: 'Use data, follow what a programme does, and judge it',
} as const;

export type SkillKey = keyof typeof skills;

/** The publication that lists them. */
export const SKILLS_SOURCE =
  'CIPFA, Managing rising demand in adult and children’s social care: lessons from English local authorities, July 2024';
