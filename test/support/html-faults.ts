import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    // The names of records are as long as they are.
    'long-title': 'off',
    // Said again because a narrow screen lays tables out as blocks.
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
  },
});

/** What is not valid in a page, each with its line. */
export function htmlFaultsOf(page: string): string[] {
  const { results } = validator.validateStringSync(page);
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`);
}

/** The tags of a page with their attributes' names: its skeleton. */
export function skeletonOf(page: string): string[] {
  return (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, ''));
}
