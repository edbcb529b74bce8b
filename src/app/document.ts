import { contentSecurityPolicy } from './policy.ts';

/** What one built page is put together from. */
interface Parts {
  /** The built index.html, its addresses starting "./". */
  template: string;
  /** The way from the page to the top of the site, ending in "/". */
  root: string;
  head: string;
  body: string;
  /** Scripts the page will import, by file name, fetched beside the first one. */
  preload: readonly string[];
}

/** The whole document of one page. */
export function documentOf({ template, root, head, body, preload }: Parts): string {
  const links = preload.map(
    (file) => `<link rel="modulepreload" crossorigin href="${root}${file}" />`,
  );
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;
  return template
    .replaceAll(/(href|src)="\.\//g, (_, name) => `${name}="${root}`)
    .replace('<!--policy-->', () => policy)
    .replace('<!--head-->', () => [head, ...links].join('\n'))
    .replace('<!--body-->', () => body);
}
