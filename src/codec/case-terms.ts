/** What the terms of a business case may be: fetched when a page or a link first has one. */
export const caseTerms = () => import('../../models/business-case/terms');
