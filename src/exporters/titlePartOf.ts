import type { Article } from '../article/Article';
import type { Provenance } from '../article/Provenance';
import { mustDisclose } from './mustDisclose';

/** What stands for a story as its title. */
interface Title {
  part: 'headline' | 'deck';
  /** How it came about, if readers must be told: that of the part, or of the whole story. */
  provenance?: Provenance;
  /** What is reported where there is no place for the line that tells readers. */
  message: string;
}

/** The part of a story that is its title where a headline cannot be missing, and what readers must be told of it. */
export function titlePartOf({ headline, provenance, provenanceOf }: Partial<Article>): Title {
  const part = headline ? 'headline' : 'deck';
  const about = provenanceOf?.[part] ?? provenance;
  return {
    part,
    ...(mustDisclose(about) && { provenance: about as Provenance }),
    message:
      'is of a machine, and is shown without the line that says so: there is no place for it. Write it yourself, or let a person review it and be responsible.',
  };
}
