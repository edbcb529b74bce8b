/** Edition of the model: links carry it, and a change that moves a figure raises it. */
export const version = '0.4.0';
