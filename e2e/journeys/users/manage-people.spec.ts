import { openPerson, signIn, userMenu } from "../../actions/users";
import { expect, test } from "../../fixtures";

test("an administrator gives someone who asked for access an account", async ({
  page,
  browser,
  municipality,
  signedInAs,
  baseURL,
}) => {
  const subject = "nora-ny.1";
  const newcomer = await (await browser.newContext({ baseURL })).newPage();
  await signIn(newcomer, municipality, subject);
  await expect(newcomer.getByRole("heading", { name: "Du har ikke tilgang" })).toBeVisible();

  await signedInAs("administrator");
  await page.goto("/admin/brukere");
  await page.getByRole("link", { name: "Gi tilgang Nora Ny" }).click();
  await page.getByRole("checkbox", { name: "Administrator" }).check();
  await page.getByRole("button", { name: "Opprett konto" }).click();
  await expect(page.getByRole("heading", { name: "Nora Ny", level: 1 })).toBeVisible();

  await newcomer.context().clearCookies();
  await signIn(newcomer, municipality, subject);
  await expect(userMenu(newcomer, "Nora Ny")).toBeVisible();
  await newcomer.context().close();
});

test("an account without a role is not made, and nothing typed is lost", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await page.goto("/admin/brukere/ny");
  await page.getByLabel("Bruker-id hos utstederen").fill("abc");
  await page.getByLabel("Navn", { exact: false }).first().fill("Uten Rolle");
  await page.getByRole("button", { name: "Opprett konto" }).click();
  await expect(page.getByText("Velg minst én rolle.").first()).toBeVisible();
  await expect(page.getByLabel("Bruker-id hos utstederen")).toHaveValue("abc");
});

test("nobody changes their own roles", async ({ page, signedInAs }) => {
  const person = await signedInAs("administrator", { name: "eva-ene" });
  await openPerson(page, person.name);
  await expect(page.getByText("Dette er din egen konto.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Lagre roller" })).toHaveCount(0);
});

test("a manager finds no administration", async ({ page, signedInAs }) => {
  await signedInAs("manager");
  for (const address of ["/admin", "/admin/brukere", "/admin/team", "/admin/brukere/krets"]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(403);
  }
});

test("another municipality's person and a random id are the same 404", async ({
  page,
  signedInAs,
  otherMunicipality,
}) => {
  await signedInAs("administrator");
  const foreign = await otherMunicipality.person("manager");
  const bodies: string[] = [];
  for (const id of [foreign.accountId, "01890a5d-ac96-774b-bcce-b302099a8057"]) {
    const answer = await page.goto(`/admin/brukere/${id}`);
    expect(answer?.status()).toBe(404);
    bodies.push(await page.locator("main").innerText());
  }
  expect(bodies[0]).toBe(bodies[1]);
});
