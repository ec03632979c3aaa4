import { expectSignInPage, goToProvider, nameSubject, signIn, userMenu } from "../../actions/users";
import { expect, test } from "../../fixtures";

test("staff sign in through their municipality's identity provider", async ({
  page,
  municipality,
}) => {
  const person = await municipality.person("administrator", { name: "siv-moen" });
  await signIn(page, municipality, person.subject);
  await expect(userMenu(page, "Siv Moen")).toBeVisible();
  await expect(page).toHaveURL(/\/oversikt$/);
});

test("the cookie holds a random id that means nothing outside the session", async ({
  page,
  context,
  municipality,
}) => {
  const person = await municipality.person("administrator");
  await signIn(page, municipality, person.subject);
  await expect(userMenu(page, person.name)).toBeVisible();
  const cookie = (await context.cookies()).find(({ name }) => name.endsWith("rotfeste.session"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  const rows = await municipality.sql((sql) => sql`select key_hash, account_id from session`);
  expect(rows).toHaveLength(1);
  expect(cookie?.value).not.toContain(rows[0]?.key_hash);
});

test("someone without an account is refused, told whom to ask, and listed as asking", async ({
  page,
  municipality,
  pageOf,
}) => {
  await signIn(page, municipality, "ukjent-person.1");
  await expect(page.getByRole("heading", { name: "Du har ikke tilgang" })).toBeVisible();
  await expect(page.getByText(`Ring servicetorget i ${municipality.id}.`)).toBeVisible();
  expect(page.url()).toMatch(new RegExp(`/ingen-tilgang\\?kommune=${municipality.id}$`));
  await page.goto("/admin/brukere");
  await expectSignInPage(page);

  const administrator = await municipality.person("administrator");
  const office = await pageOf(administrator);
  await office.goto("/admin/brukere");
  await expect(office.getByText("Ukjent Person").first()).toBeVisible();
});

test("someone whose account is shut is refused", async ({ page, municipality }) => {
  const person = await municipality.person("manager");
  await municipality.sql(
    (sql) => sql`update account set disabled_at = now() where id = ${person.accountId}`,
  );
  await signIn(page, municipality, person.subject);
  await expect(page.getByText("kontoen din er sperret")).toBeVisible();
});

test("the same subject at another municipality's provider is somebody else", async ({
  page,
  municipality,
  otherMunicipality,
}) => {
  const person = await municipality.person("administrator");
  await signIn(page, otherMunicipality, person.subject);
  await expect(page.getByRole("heading", { name: "Du har ikke tilgang" })).toBeVisible();
});

for (const parameter of ["nonce", "state", "code_challenge"]) {
  test(`an answer with another ${parameter} than the one asked with is refused`, async ({
    page,
    municipality,
  }) => {
    const person = await municipality.person("administrator");
    let asked = "";
    page.on("request", (request) => {
      if (request.url().startsWith(`${municipality.issuer}/auth?`)) asked = request.url();
    });
    await goToProvider(page, municipality);
    const address = new URL(asked);
    const value = address.searchParams.get(parameter) ?? "";
    address.searchParams.set(parameter, `${value.slice(0, -1)}${value.endsWith("A") ? "B" : "A"}`);
    await page.goto(address.href);
    await nameSubject(page, person.subject);
    await expect(page.getByText("Innloggingen ble ikke fullført")).toBeVisible();
    await page.goto("/admin/brukere");
    await expectSignInPage(page);
  });
}

test("a used answer from the provider cannot be used again", async ({
  page,
  browser,
  municipality,
}) => {
  const person = await municipality.person("administrator");
  let answer = "";
  page.on("request", (request) => {
    if (request.url().includes("/api/auth/callback/")) answer = request.url();
  });
  await signIn(page, municipality, person.subject);
  await expect(userMenu(page, person.name)).toBeVisible();
  const thief = await (await browser.newContext()).newPage();
  await thief.goto(answer);
  await expect(thief.getByText("Innloggingen ble ikke fullført")).toBeVisible();
  await thief.context().close();
});

test("the library's own sign-in, session and sign-out addresses are closed", async ({
  request,
}) => {
  for (const step of ["session", "providers", "csrf", "signout"]) {
    const answer = await request.get(`/api/auth/${step}`);
    expect(answer.status()).toBe(404);
  }
  const update = await request.post("/api/auth/session", { data: { role: "administrator" } });
  expect(update.status()).toBe(405);
});
