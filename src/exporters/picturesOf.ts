import type { Article, LeadBlock } from '../article/Article';
import type { Block, FigureBlock, GalleryBlock, Picture } from '../article/Block';
import type { Image } from '../article/Image';
import type { Provenance } from '../article/Provenance';
import { blocksIn } from './blocksIn';
import { webUrl } from './JsonLd';
import { mustDisclose } from './mustDisclose';

/** A picture of an article, with how it came about. */
export type PictureOfArticle = Picture & { provenance?: Provenance };

/** The pictures of an article with an http, https or relative URL, each once: those of the lead, then figures, then those of galleries. */
export function picturesOf({ lead, body, brief }: Article): PictureOfArticle[] {
  const found = blocksIn({ body, brief }, isFigure).flatMap(({ block, isAside }) => (isAside ? [] : block));
  const all: PictureOfArticle[] = [
    ...(lead ? picturesOfLead(lead) : []),
    ...found.filter(isFigure),
    ...found.flatMap((block) => (block.type === 'gallery' ? picturesOfGallery(block) : [])),
  ];
  const urls = new Set<string>();
  return all.filter(({ image: { url } }) => {
    if (urls.has(url) || webUrl(url) === undefined) return false;
    urls.add(url);
    return true;
  });
}

/** The same without those that may be shown only with a notice that a machine had a share in them. */
export function picturesWithoutNotice(article: Article): PictureOfArticle[] {
  const { lead, brief, body, provenanceOf } = article;
  const isFree = (part: 'lead' | 'brief' | 'body') => !mustDisclose(provenanceOf?.[part]);
  return picturesOf({
    ...article,
    lead: isFree('lead') && !mustDisclose(lead?.provenance) ? lead : undefined,
    brief: isFree('brief') ? brief : undefined,
    body: isFree('body') ? body : [],
  }).filter(({ provenance }) => !mustDisclose(provenance));
}

function isFigure(block: Partial<Block>): block is FigureBlock {
  return block.type === 'figure';
}

function picturesOfLead(lead: LeadBlock): readonly PictureOfArticle[] {
  if (lead.type === 'figure') return [lead];
  if (lead.type === 'gallery') return picturesOfGallery(lead);
  return pictureOf(lead.type === 'video' ? lead.poster : lead.image);
}

function picturesOfGallery({
  pictures,
  provenance,
}: Pick<GalleryBlock, 'pictures' | 'provenance'>): PictureOfArticle[] {
  return pictures.map((picture) => (provenance ? { ...picture, provenance } : picture));
}

function pictureOf(image: Image | undefined): PictureOfArticle[] {
  return image ? [{ image }] : [];
}
