import { disable, expectSignInPage, setRole, signIn, signOut, userMenu } from "../../actions/users";
import { expect, test } from "../../fixtures";

test("sign-out ends the session at once, also for a copied cookie", async ({
  page,
  context,
  browser,
  municipality,
}) => {
  const person = await municipality.person("administrator");
  await signIn(page, municipality, person.subject);
  await expect(userMenu(page, person.name)).toBeVisible();
  const thief = await browser.newContext({ storageState: await context.storageState() });
  const copy = await thief.newPage();
  await copy.goto("/admin/brukere");
  await expect(userMenu(copy, person.name)).toBeVisible();

  await signOut(page, person.name);
  await expect(page).not.toHaveURL(/\/oversikt/);
  await copy.goto("/admin/brukere");
  await expectSignInPage(copy);
  const answer = await thief.request.post("/api/session/extend", {
    headers: { origin: process.env.BASE_URL ?? "" },
  });
  expect(answer.status()).toBe(401);
  await thief.close();
});

test("sign-out throws away what was typed and not sent", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const person = await signedInAs("administrator");
  await municipality.sql(
    (sql) => sql`insert into form_draft (municipality_id, account_id, form_key, content)
      values (${municipality.id}, ${person.accountId}, 'prøve', 'v1')`,
  );
  await page.goto("/admin/brukere");
  await signOut(page, person.name);
  await expect(page).not.toHaveURL(/\/admin/);
  expect(await municipality.sql((sql) => sql`select 1 from form_draft`)).toHaveLength(0);
});

for (const [limit, column, minutes] of [
  ["half an hour without activity", "last_seen_at", 31],
  ["eight hours", "started_at", 481],
] as const) {
  test(`a session ends after ${limit}`, async ({ page, municipality, signedInAs }) => {
    const person = await signedInAs("administrator");
    await page.goto("/admin/brukere");
    await expect(userMenu(page, person.name)).toBeVisible();
    await municipality.sql(
      (sql) => sql`update session set ${sql(column)} = now() - ${minutes} * interval '1 minute'`,
    );
    await page.goto("/admin/team");
    await expectSignInPage(page);
  });
}

test("disabling an account ends its session with the next request", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  await signedInAs("administrator");
  const other = await municipality.person("administrator", { name: "per-sluttet" });
  const theirs = await pageOf(other);
  await theirs.goto("/admin/brukere");
  await expect(userMenu(theirs, other.name)).toBeVisible();
  await disable(page, other.name, "Har sluttet");
  await expect(page.getByText("Kontoen er sperret", { exact: true })).toBeVisible();
  await theirs.goto("/admin/team");
  await expectSignInPage(theirs);
});

test("a change of role ends the session with the next request", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  await signedInAs("administrator");
  const other = await municipality.person(["administrator", "manager"], { name: "ida-bytter" });
  const theirs = await pageOf(other);
  await theirs.goto("/admin/brukere");
  await expect(userMenu(theirs, other.name)).toBeVisible();
  await setRole(page, other.name, "Administrator", false);
  await expect(page.getByText("Rollene er lagret, og personen er logget ut.")).toBeVisible();
  await theirs.goto("/admin/team");
  await expectSignInPage(theirs);
});
