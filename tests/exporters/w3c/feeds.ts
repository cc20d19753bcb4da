import type { Article } from '../../../src/article/Article';
import { toAtom, toRss } from '../../../src/exporters';
import { messagesFor } from '../../../src/messages/messagesFor';
import { ferryIn } from '../../../stories/articles/ferry';
import { flood } from '../../../stories/articles/flood';
import { floodInArabic } from '../../../stories/articles/floodInArabic';
import lebanonPullout from '../../../stories/articles/lebanon-pullout.json';
import { saltmereCorrected, saltmereDrafted, saltmereWithdrawn } from '../../../stories/articles/saltmere-honest';
import { saltmereFront } from '../../../stories/fronts/saltmere';

const site = 'https://saltmere-courier.example/';
const channel = { title: 'The Saltmere Courier', url: site, feedUrl: `${site}feed.xml`, language: 'en-GB' };

const articles = [
  lebanonPullout as Article,
  flood,
  floodInArabic,
  saltmereDrafted,
  saltmereCorrected,
  saltmereWithdrawn,
  ferryIn('ja'),
].map((article, index) => ({ ...article, id: `story-${index}`, url: `${site}${index}` }));

/** The feeds that the validator is given, by name. */
export const feeds: Readonly<Record<string, string>> = {
  rss: toRss(channel, articles, { messages: messagesFor }),
  atom: toAtom(channel, articles, { messages: messagesFor }),
  'rss of a front': toRss(channel, saltmereFront, { messages: messagesFor }),
  'atom of a front': toAtom(channel, saltmereFront, { messages: messagesFor }),
};
