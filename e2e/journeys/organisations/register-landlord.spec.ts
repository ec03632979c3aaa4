import { status } from "../../actions/casework";
import { detail, landlordIn, registerLandlord, searchLandlords } from "../../actions/organisations";
import { expect, test } from "../../fixtures";

test("a landlord is added, found as one types by name and number, and changed", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await signedInAs("housing_adviser");
  await page.goto("/utleiere");
  await expect(page.getByRole("heading", { name: "Ingen utleiere ennå" })).toBeVisible();
  await registerLandlord(page, { name: "Ola Ås", phone: "400 00 123" });
  await expect(status(page, "Utleieren er lagt til.")).toBeVisible();
  await landlordIn(municipality, { name: "Kari Vik" });
  await page.goto("/utleiere");
  await searchLandlords(page, "ås");
  await expect(page.getByRole("link", { name: "Kari Vik" })).toHaveCount(0);
  await expect(page).not.toHaveURL(/ås/i);
  const before = page.url();
  await searchLandlords(page, "40000123");
  await expect(page).not.toHaveURL(before);
  await page.getByRole("link", { name: "Ola Ås" }).click();
  await page.getByRole("link", { name: "Endre", exact: true }).click();
  await page.getByLabel("E-post").fill("ola@");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page.getByText("Skriv en e-postadresse").first()).toBeVisible();
  await page.getByLabel("E-post").fill("ola@eksempel.no");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Utleieren er endret.")).toBeVisible();
  await expect(detail(page, "E-post")).toHaveText("ola@eksempel.no");
});

test("of two who change the same landlord, the later one sees what stands and loses nothing", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const landlordId = await landlordIn(municipality, { name: "Ola Ås", phone: "40000123" });
  const colleague = await municipality.person("manager");
  await signedInAs("settlement_officer");
  const theirs = await pageOf(colleague);
  for (const one of [page, theirs]) await one.goto(`/utleiere/${landlordId}/endre`);
  await theirs.getByLabel("Telefon").fill("41 00 00 00");
  await theirs.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(detail(theirs, "Telefon")).toHaveText("41 00 00 00");
  await page.getByLabel("Telefon").fill("42 00 00 00");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page.getByText("41 00 00 00")).toBeVisible();
  await expect(page.getByLabel("Telefon")).toHaveValue("42 00 00 00");
});

test("an archived landlord leaves the list, and can be taken into use again", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const landlordId = await landlordIn(municipality, { name: "Ola Ås" });
  await signedInAs("settlement_officer");
  await page.goto(`/utleiere/${landlordId}`);
  await page.getByRole("button", { name: "Arkiver" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Arkiver" }).click();
  await expect(status(page, "Utleieren er arkivert.")).toBeVisible();
  await page.goto("/utleiere");
  await expect(page.getByText("Ola Ås")).toHaveCount(0);
  await page.getByRole("link", { name: "Med arkiverte" }).click();
  await page.getByRole("link", { name: /Ola Ås/ }).click();
  await page.getByRole("button", { name: "Ta i bruk igjen" }).click();
  await expect(status(page, "Utleieren er tatt i bruk igjen.")).toBeVisible();
});
