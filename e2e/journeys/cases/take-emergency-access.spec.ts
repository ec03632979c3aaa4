import { openCase } from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("a case opens in an emergency by its number and a reason, and a manager looks at it", async ({
  page,
  municipality,
  pageOf,
  signedInAs,
}) => {
  const [team, other] = [await municipality.team("Bosetting"), await municipality.team("Bolig")];
  await signedInAs("settlement_officer", { teams: [team] });
  await openCase(page, { givenName: "Amina", familyName: "Yusuf" });
  const number = `${new Date().getFullYear()}-1`;

  const adviser = await municipality.person("housing_adviser", { teams: [other] });
  const theirs = await pageOf(adviser);
  await theirs.goto("/saker/nodtilgang");
  await theirs.getByLabel("Saksnummer").fill(number);
  await theirs.getByLabel(/^Hvorfor trenger du/).fill("haster");
  await theirs.getByRole("button", { name: "Åpne saken i 24 timer" }).click();
  await expect(theirs.getByText("Skriv minst 20 tegn").first()).toBeVisible();
  const reason = "Brann i boligen i natt, må nå familien";
  await theirs.getByLabel(/^Hvorfor trenger du/).fill(reason);
  await theirs.getByRole("button", { name: "Åpne saken i 24 timer" }).click();
  await expect(theirs.getByRole("heading", { level: 1, name: "Yusuf, Amina" })).toBeVisible();
  await expect(theirs.getByText("Du har nødtilgang til saken")).toBeVisible();

  const manager = await pageOf(await municipality.person("manager", { teams: [other] }));
  await manager.goto("/saker/nodtilgang/gjennomgang");
  await expect(manager.getByText(reason)).toBeVisible();
  await manager.getByLabel(/^Vurdering/).fill("Det var grunn til det");
  await manager.getByLabel("Avslutt tilgangen nå").check();
  await manager.getByRole("button", { name: "Lagre vurderingen" }).click();
  await expect(manager.getByText("Ingen nødtilganger venter")).toBeVisible();
  expect((await theirs.reload())?.status()).toBe(404);
});
