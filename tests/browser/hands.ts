import type { Page } from 'puppeteer-core';

/** What a person finds by its role and name, as a screen reader tells them. */
export function found(page: Page, role: string, name: string) {
  return page.locator(`::-p-aria([role="${role}"][name="${name}"])`);
}

export async function press(page: Page, role: string, name: string): Promise<void> {
  await found(page, role, name).click();
}

export async function fill(page: Page, name: string, text: string): Promise<void> {
  await found(page, 'textbox', name).fill(text);
}

/** The words that the page shows, as they are laid out. */
export function shownText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
