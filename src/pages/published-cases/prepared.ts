import { apply } from '../../../evidence/application';
import { programmes } from '../../../evidence/programmes';
import { publishedCases } from '../../../models/business-case/published-cases';
import { figuresOf } from '../../data/records';
import { linkTo, settingsOf } from '../../state/linked-settings';

/** Scenarios in which a case's first programme is set where it was, by the case's key. */
export interface Prepared {
  readonly links: Readonly<Record<string, string>>;
  /** Names of the programmes behind the cases, by the name of their page. */
  readonly names: Readonly<Record<string, string>>;
}

/** Runs when the site is built, never in a browser. */
export function preparedLinks(): Prepared {
  const { firstYear, series } = figuresOf('E92000001');
  const dataMonth = `${firstYear + Object.values(series)[0].length - 1}-03`;
  const links = publishedCases.flatMap(({ key, at, programmes: [slug] }) => {
    const programme = programmes.find((each) => each.slug === slug);
    if (!at || !programme?.applies) return [];
    const levers = apply(programme, 1, 1).settings;
    return [[key, linkTo(settingsOf({ place: at.place, levers }), dataMonth)] as const];
  });
  const behind = new Set(publishedCases.flatMap((each) => each.programmes));
  const names = programmes.filter(({ slug }) => behind.has(slug));
  return {
    links: Object.fromEntries(links),
    names: Object.fromEntries(names.map(({ slug, name }) => [slug, name])),
  };
}
