import { status } from "../../actions/casework";
import { interpreterIn } from "../../actions/interpreters";
import { expect, test } from "../../fixtures";

test("an interpreter and the supplier are added, found by language and category, and taken out of use", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await signedInAs("housing_adviser");
  await page.goto("/tolker");
  await expect(page.getByRole("heading", { name: "Ingen tolker ennå" })).toBeVisible();
  await page.getByRole("link", { name: "Ny leverandør" }).click();
  await page.getByRole("radio", { name: "Kommunal tolketjeneste" }).check();
  await page.getByLabel("Navn").fill("Tolketjenesten");
  await page.getByRole("button", { name: "Legg til leverandøren" }).click();
  await expect(status(page, "Leverandøren er lagt til.")).toBeVisible();

  await page.getByRole("link", { name: "Ny tolk" }).first().click();
  await page.getByLabel("Navn").fill("Samira Haddad");
  await page.getByRole("button", { name: "Legg til tolken" }).click();
  await expect(page.getByRole("link", { name: "Velg minst ett språk." })).toBeVisible();
  await page.getByLabel("Språk 1").selectOption("arabisk");
  await page.getByLabel("Kategori i Nasjonalt tolkeregister").selectOption({ index: 2 });
  await page.getByLabel("Leverandør").selectOption("Tolketjenesten");
  await page.getByRole("button", { name: "Legg til tolken" }).click();
  await expect(status(page, "Tolken er lagt til.")).toBeVisible();

  await interpreterIn(municipality, { name: "Yonas Tesfay", languages: ["ti"], category: "none" });
  await page.getByLabel("Språk").selectOption("arabisk");
  await page.getByLabel("Kategori").selectOption("Kategori B");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page.getByRole("link", { name: "Yonas Tesfay" })).toHaveCount(0);
  await page.getByRole("link", { name: "Samira Haddad" }).click();
  await page.getByRole("checkbox", { name: "Brukes ikke lenger" }).check();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Tolken er endret.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Yonas Tesfay" })).toBeVisible();
  await expect(page.getByText("Samira Haddad")).toHaveCount(0);
});
