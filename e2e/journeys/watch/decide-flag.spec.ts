import { counter, status } from "../../actions/casework";
import { approveBasis, helpedByTheSame, name, proposeBasis, watchOn } from "../../actions/watch";
import { expect, test } from "../../fixtures";

test("the same helper in three applications becomes a task for the named, who decide on it", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teamId = await municipality.team("Bosetting");
  await helpedByTheSame(municipality, teamId, ["Én", "To", "Tre"]);
  const manager = await municipality.person("manager", { teams: [teamId] });
  const watcher = await signedInAs("settlement_officer", {
    teams: [teamId],
    name: "utpekt-person",
  });
  const administrator = await municipality.person("administrator");
  const [first, second] = [await pageOf(manager), await pageOf(administrator)];
  await proposeBasis(first);
  await approveBasis(second);
  await name(second, watcher);

  await page.goto("/oversikt");
  await expect(page.getByText("Ett forhold å vurdere.")).toBeVisible();
  await page.getByRole("link", { name: "Oppmerksomhet" }).click();
  await expect(page.getByText("NIBR", { exact: false }).first()).toBeVisible();
  await page.getByRole("link", { name: "Samme kontaktperson i flere søknader" }).click();
  await expect(page.getByText("Hjelper Hansen, 400 11 222")).toBeVisible();
  await page.getByRole("radio", { name: /^Følge opp/ }).check();
  await page.getByLabel("Begrunnelse").fill("Vil vite om det er tatt betaling.");
  await page.getByRole("button", { name: "Lagre avgjørelsen" }).click();
  await expect(page.getByText("Dette må fylles ut.").first()).toBeVisible();
  await page.getByLabel("Hva er avtalt?").fill("Møte med hjelperen");
  await page.getByLabel("Når skal det gjøres?").fill("2026-12-15");
  await page.getByRole("button", { name: "Lagre avgjørelsen" }).click();
  await expect(status(page, "Avgjørelsen er lagret.")).toBeVisible();
  await page.getByRole("link", { name: "Avgjort", exact: true }).click();
  await expect(page.getByText("Følges opp")).toBeVisible();

  // The manager of the same cases sees them as before, and nothing of this.
  await first.goto("/oversikt");
  await expect(
    counter(first, "over fristen").or(first.getByText("Oversikt").first()),
  ).toBeVisible();
  await expect(first.getByRole("link", { name: "Oppmerksomhet", exact: true })).toHaveCount(0);
});

test("of two who decide at once, the later one sees what the first decided", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teamId = await municipality.team("Bosetting");
  await helpedByTheSame(municipality, teamId, ["Én", "To", "Tre"]);
  const mine = await signedInAs("manager", { name: "den-ene" });
  const other = await municipality.person("housing_adviser", { name: "den-andre" });
  const administrator = await municipality.person("administrator");
  await watchOn(municipality, [mine, other]);
  // Any change of the settings has the record looked over.
  const keeper = await pageOf(administrator);
  await keeper.goto("/admin/oppmerksomhet");
  await keeper.getByRole("button", { name: "Lagre" }).first().click();
  await expect(status(keeper, "Valget er lagret.")).toBeVisible();
  const theirs = await pageOf(other);
  for (const one of [page, theirs]) {
    await one.goto("/oppmerksomhet");
    await one.getByRole("link", { name: "Samme kontaktperson i flere søknader" }).click();
    await one.getByRole("radio", { name: /^Ikke noe å følge opp/ }).check();
  }
  await theirs.getByLabel("Begrunnelse").fill("Frivillig i Røde Kors.");
  await theirs.getByRole("button", { name: "Lagre avgjørelsen" }).click();
  await expect(status(theirs, "Avgjørelsen er lagret.")).toBeVisible();
  await page.getByLabel("Begrunnelse").fill("Kjenner hjelperen.");
  await page.getByRole("button", { name: "Lagre avgjørelsen" }).click();
  await expect(page.getByText("Frivillig i Røde Kors.")).toBeVisible();
  await expect(page.getByLabel("Begrunnelse")).toHaveValue("Kjenner hjelperen.");
});
