const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The words of a page, without markup, in one line. */
export function textOf(page: string): string {
  return page
    .replace(/<(title|style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<\/?(a|bdi|span|strong|time|code)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity as keyof typeof ENTITIES])
    .replace(/\s+/g, ' ');
}
