/**
 * Styles that Observable Plot 0.6.17 inserts beside each chart: the text is constant, so its hash
 * is allowed and no other inline style sheet is.
 */
const PLOT_STYLE = "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='";

/**
 * What a built page may load and run: its own files only. Style attributes are allowed because
 * prerendered ones would otherwise be dropped and not set again when the page comes to life.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${PLOT_STYLE}`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
