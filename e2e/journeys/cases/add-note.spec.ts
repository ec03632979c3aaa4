import { openCase } from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("a note is kept with who wrote it, and warns of an identity number", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  const officer = await signedInAs("settlement_officer", { teams: [team] });
  await openCase(page, { givenName: "Amina", familyName: "Yusuf" });
  const note = page.getByLabel(/^Skriv et notat/);
  await note.fill("Nummeret er 04879012345");
  await note.fill("Ringte skolen om plass");
  await page.getByRole("button", { name: "Lagre notatet" }).click();
  await expect(page.getByText("Notatet er lagret.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Notater" })).toContainText(officer.name);
  await expect(page.getByText("Ringte skolen om plass").first()).toBeVisible();
});
