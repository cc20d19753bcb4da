/**
 * The HTML of the plain React elements, concatenated from template strings: the maximum speed of a server. Texts are escaped as React does.
 * React writes a comment between adjacent texts.
 */
import { depthBootstrap } from '../../../src/page/depthBootstrap';
import seed from '../../../stories/articles/lebanon-pullout.json';
import { known } from './known.mjs';

export const page = () => renderPage(seed, known.date, known.depths);

function renderPage(article, date, depths) {
  const { section, publisher, keyPoints, brief, body, conversation, links } = article;
  return `<div class="broadsheet-ArticlePage" lang="${escaped(article.language)}" dir="ltr"><a class="broadsheet-SkipLink" href="#main">Skip to the story</a><header class="broadsheet-SiteHeader"><p data-part="publisher"><a href="${escaped(publisher.url)}">${escaped(publisher.name)}</a></p><p>${escaped(section.name)}</p></header><main id="main" tabindex="-1"><article><header class="broadsheet-Headline"><div><p data-part="section">${escaped(section.name)}</p><p class="broadsheet-Dateline"><time dateTime="${escaped(article.publishedAt)}">${escaped(date)}</time></p></div><h1>${escaped(article.headline)}</h1><p data-part="deck">${escaped(article.deck)}</p><p data-part="standfirst">${escaped(article.standfirst)}</p></header><div class="broadsheet-ReadingDepth">${renderGauge(depths)}<div id="at-a-glance" data-depth="at-a-glance"><p class="broadsheet-Summary">${escaped(article.summary)}</p>${renderKeyPoints(keyPoints)}</div><div id="in-brief" data-depth="in-brief"><div class="broadsheet-ArticleBody" data-initial="true">${renderBlocks(brief)}</div></div><div id="in-full" data-depth="in-full"><div class="broadsheet-ArticleBody" data-initial="true">${renderBlocks(body)}</div></div></div>${renderThread(conversation)}</article></main>${renderFooter(links)}</div>`;
}

function renderGauge(depths) {
  const renderChoice = (opened, { id, name, minutes, share }) =>
    `<label><input type="radio" name="depth-${escaped(opened)}"${id === opened ? ' checked=""' : ''} value="${escaped(id)}"/><span>${escaped(name)}</span> <small>${escaped(minutes)}</small><svg aria-hidden="true" width="${escaped(share)}"></svg></label>`;
  const renderGroup = ({ id }) =>
    `<fieldset data-opened="${escaped(id)}"><legend>Reading depth</legend>${joined(depths, (depth) => renderChoice(id, depth))}</fieldset>`;
  return `<div data-part="gauge">${joined(depths, renderGroup)}<script>${depthBootstrap}</script></div>`;
}

function renderKeyPoints(points) {
  const renderPoint = ({ id, text }) => `<li id="${escaped(id)}">${escaped(text)}</li>`;
  return `<section class="broadsheet-KeyPoints"><h2>Key points</h2><ul role="list">${joined(points, renderPoint)}</ul></section>`;
}

function renderBlocks(blocks) {
  return joined(blocks, renderBlock);
}

function renderBlock({ type, id, text, attribution, placement }) {
  if (type === 'paragraph') return id ? `<p id="${escaped(id)}">${escaped(text)}</p>` : `<p>${escaped(text)}</p>`;
  return `<aside class="broadsheet-PullQuote" data-placement="${escaped(placement)}"><p>${escaped(text)}</p><p data-part="attribution">${escaped(attribution)}</p></aside>`;
}

function renderThread({ title, subtitle, speakers, turns }) {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  let number = 0;
  const renderTurn = ({ speaker, body }) => {
    number += 1;
    const { name, kind, asks } = byId.get(speaker);
    const machine = kind === 'ai' ? '<span> (AI)</span>' : '';
    return `<li id="turn-${number}" data-kind="${escaped(kind)}"${asks ? ' data-asks="true"' : ''}><p><b>${escaped(name)}</b>${machine}<a href="#turn-${number}" aria-label="Link to turn ${number}">#</a></p><div>${renderBlocks(body)}</div></li>`;
  };
  return `<section class="broadsheet-ConversationThread" id="conversation" aria-labelledby="conversation-title" data-copy="Copy link" data-copied="Link copied" data-paired="${speakers.some(({ asks }) => asks)}"><header><p data-part="note">The answers here were written by an AI model.</p><h2 id="conversation-title">${escaped(title)}</h2><p data-part="subtitle">${escaped(subtitle)}</p></header><ol role="list">${joined(turns, renderTurn)}</ol><output></output></section>`;
}

function renderFooter(links) {
  const renderLink = ({ label, url }) => `<li><a href="${escaped(url)}">${escaped(label)}</a></li>`;
  return `<footer class="broadsheet-SiteFooter"><nav aria-label="Site"><ul role="list">${joined(links, renderLink)}</ul></nav></footer>`;
}

function joined(items, render) {
  let html = '';
  for (const item of items) html += render(item);
  return html;
}

const special = /["'&<>]/g;
const entities = { '"': '&quot;', "'": '&#x27;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text) {
  return String(text).replace(special, (character) => entities[character]);
}
