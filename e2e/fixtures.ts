import { test as base, type Page } from "@playwright/test";
import { type Municipality, newMunicipality, type Person, type Role } from "./municipality";

export { expect } from "@playwright/test";

type Fixtures = {
  /** This test's own municipality; no other test sees or changes it. */
  municipality: Municipality;
  /**
   * Makes a person with the role and signs the page in as them, past the sign-in page. Sign-in
   * itself is shown by journeys/users/sign-in.
   */
  signedInAs(
    roles: Role | readonly Role[],
    options?: Parameters<Municipality["person"]>[1],
  ): Promise<Person>;
  /** A page of its own, in a browser of its own, signed in as a person. */
  pageOf(person: Person): Promise<Page>;
  /** A municipality beside the test's own, to show that the wall between them holds. */
  otherMunicipality: Municipality;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the dependencies from the pattern
  baseURL: async ({}, use) => use(process.env.BASE_URL),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  municipality: async ({}, use) => use(await newMunicipality()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  otherMunicipality: async ({}, use) => use(await newMunicipality()),
  signedInAs: async ({ municipality, context }, use) =>
    use(async (roles, options) => {
      const person = await municipality.person(roles, options);
      await municipality.startSession(context, person);
      return person;
    }),
  pageOf: async ({ municipality, browser, baseURL }, use) => {
    const opened: Page[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ baseURL });
      await municipality.startSession(context, person);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});
