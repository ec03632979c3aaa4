import { caseHeading, fillPerson, openCase } from "../../actions/cases";
import { expect, test } from "../../fixtures";

test("a settlement officer opens a case, mends what was wrong, and stands in it", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  await page.goto("/saker/ny");
  const amina = { givenName: "Amina", familyName: "Yusuf", birthDate: "32.07.1990" };
  await fillPerson(page, amina);
  await page.getByLabel("Type bosetting").selectOption("Overføringsflyktning");
  await page.getByRole("button", { name: "Åpne saken" }).click();
  await expect(page.getByText("Denne datoen finnes ikke.").first()).toBeVisible();
  await expect(page.getByLabel("Fornavn")).toHaveValue("Amina");
  await page.getByLabel("Fødselsdato").fill("07.1990");
  await page.getByRole("button", { name: "Åpne saken" }).click();
  await expect(caseHeading(page, amina)).toBeVisible();
  await expect(page.getByText(/Sak \d{4}-00001 er åpnet/)).toBeVisible();
});

test("someone who looks like a registered person is asked about before a second is made", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  await signedInAs("settlement_officer", { teams: [team] });
  const bilal = { givenName: "Bilal", familyName: "Omar" };
  await openCase(page, bilal);
  await page.goto("/saker/ny");
  await fillPerson(page, bilal);
  await page.getByLabel("Type bosetting").selectOption("Bosetting fra mottak");
  await page.getByRole("button", { name: "Åpne saken" }).click();
  await expect(page.getByText("Er noen registrert fra før?")).toBeVisible();
  await page.getByLabel("Personene jeg registrerer, er andre enn disse").check();
  await page.getByRole("button", { name: "Åpne saken" }).click();
  await expect(caseHeading(page, bilal)).toBeVisible();
  await expect(page.getByText(/-00002 er åpnet/)).toBeVisible();
});
