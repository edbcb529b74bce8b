/** The id of the option that changes nothing; every question that is built here has it. */
export const AS_TODAY = 'as-now';
