import { expect, type Locator, type Page } from '@playwright/test';

/** The words of the stories: what a person does with Tandem. */
export class Tandem {
  readonly problems: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (!origin.startsWith('http://127.0.0.1') && origin !== 'null') this.problems.push(`request to ${origin}`);
    });
  }

  /** Opens a sample patient on a page, and waits until the whole page stands. */
  async openSample(id: string, to = '/options'): Promise<void> {
    await this.page.goto(`/open/sample/${id}?to=${encodeURIComponent(to)}`);
    // The first page of a story brings the whole of Tandem with it.
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 15_000 });
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get classes(): Locator {
    return this.page.getByRole('list', { name: 'Kinds of treatment' }).getByRole('listitem');
  }

  classNamed(name: string): Locator {
    return this.classes.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** Chooses an answer of a form row. */
  async answer(question: string | RegExp, value: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: question }).getByText(value, { exact: true }).click();
  }

  async switchTo(audience: 'Clinician' | 'Together'): Promise<void> {
    await this.page.getByRole('group', { name: 'Who is looking' }).getByText(audience, { exact: true }).click();
  }

  /** The person says yes to topics in the shared view, so that their figures may be taken along; then the professional goes on. */
  async personSaysYes(...questions: RegExp[]): Promise<void> {
    await this.switchTo('Together');
    for (const name of questions)
      await this.page.getByRole('group', { name }).getByRole('button', { name: 'Yes', exact: true }).click();
    await this.switchTo('Clinician');
  }
}

/** The questions that come before a topic. */
export const asks = {
  response: /^Would you like to talk about how long it may hold/,
  survival: /^Would you like to talk about time/,
  sideEffects: /^Would you like to talk about side effects/,
} as const;
