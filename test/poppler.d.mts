export function findPdfToText(): string;
