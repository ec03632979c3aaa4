import { status } from "../../actions/casework";
import { approveBasis, flagIn, name, proposeBasis, watchOn } from "../../actions/watch";
import { expect, test } from "../../fixtures";

test("it takes two to turn the watch on, and one to turn it off", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const administrator = await municipality.person("administrator");
  const officer = await municipality.person("settlement_officer", { name: "utpekt-person" });
  await signedInAs("manager");
  await page.goto("/styring");
  await page.getByRole("link", { name: "Se oppsettet" }).click();
  await expect(
    page.getByText("Ingenting blir sett etter, og ingenting blir lagret."),
  ).toBeVisible();
  await proposeBasis(page);
  await expect(page.getByText("Du har foreslått dette selv.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Godkjenn og slå på" })).toHaveCount(0);
  const theirs = await pageOf(administrator);
  await approveBasis(theirs);
  await name(theirs, officer);
  await theirs.getByRole("button", { name: "Slå av og slett" }).click();
  const dialog = theirs.getByRole("dialog");
  await dialog.getByLabel("Grunn").fill("Ordningen avvikles");
  await dialog.getByRole("button", { name: "Slå av og slett" }).click();
  await expect(status(theirs, "Oppmerksomhet er slått av, og alt er slettet.")).toBeVisible();
  await expect(theirs.getByText("Ingenting blir sett etter")).toBeVisible();
});

test("nobody who is not named finds anything, whatever their role", async ({
  municipality,
  pageOf,
}) => {
  await watchOn(municipality, []);
  const flagId = await flagIn(municipality);
  for (const role of ["manager", "administrator", "auditor", "settlement_officer"] as const) {
    const theirs = await pageOf(await municipality.person(role));
    for (const address of ["/oppmerksomhet", `/oppmerksomhet/${flagId}`]) {
      expect([role, address, (await theirs.goto(address))?.status()]).toEqual([role, address, 404]);
    }
    await theirs.goto("/oversikt");
    await expect(theirs.getByRole("link", { name: "Oppmerksomhet", exact: true })).toHaveCount(0);
  }
});
