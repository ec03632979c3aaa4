import { status } from "../../actions/casework";
import { contact, detail, landlordIn, recordContact } from "../../actions/organisations";
import { expect, test } from "../../fixtures";

test("what a landlord was told and given stands in the log and in the overview of guidance", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const landlordId = await landlordIn(municipality, { name: "Ola Ås" });
  await signedInAs("housing_adviser");
  await page.goto(`/utleiere/${landlordId}`);
  await expect(detail(page, "Skriftlig informasjon")).toContainText("Ikke gitt ennå");
  await recordContact(page, {
    summary: "Lurte på depositum.",
    topics: ["Depositum og garanti", "Oppsigelse"],
    material: "Til deg som leier ut",
    contact: "Kari Nordmann, 51 00 00 00",
  });
  await expect(status(page, "Kontakten er lagret.")).toBeVisible();
  await expect(contact(page, "Lurte på depositum.")).toContainText("Fikk: Til deg som leier ut");
  await expect(detail(page, "Skriftlig informasjon")).toContainText(/^Gitt \d/);
  await expect(detail(page, "Kontakt i kommunen")).toHaveText("Kari Nordmann, 51 00 00 00");
  await expect(detail(page, "Ingen annen betaling")).toContainText("Ikke ennå");
});

test("a contact is corrected by a new one, and both can be read", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const landlordId = await landlordIn(municipality, { name: "Ola Ås" });
  await signedInAs("housing_adviser");
  await page.goto(`/utleiere/${landlordId}`);
  await recordContact(page, { summary: "Leia er 9 000." });
  await contact(page, "Leia er 9 000.").getByRole("link", { name: "Rett" }).click();
  await expect(page.getByLabel("Hva dere snakket om")).toHaveValue("Leia er 9 000.");
  await page.getByLabel("Hva dere snakket om").fill("Leia er 9 500.");
  await page.getByRole("button", { name: "Lagre kontakten" }).click();
  await expect(contact(page, "Leia er 9 000.").getByText("Rettet")).toBeVisible();
  await expect(contact(page, "Leia er 9 500.").getByText("Retting")).toBeVisible();
  await expect(contact(page, "Leia er 9 000.").getByRole("link", { name: "Rett" })).toHaveCount(0);
});

test("a contact about nothing is not saved, and what was typed is kept", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const landlordId = await landlordIn(municipality, { name: "Ola Ås" });
  await signedInAs("manager");
  await page.goto(`/utleiere/${landlordId}/kontakt`);
  await page.getByRole("radio", { name: "Møte" }).check();
  await page.getByLabel("Hvem du snakket med").fill("Sønnen");
  await page.getByRole("button", { name: "Lagre kontakten" }).click();
  await expect(page.getByText("Skriv hva dere snakket om").first()).toBeVisible();
  await expect(page.getByLabel("Hvem du snakket med")).toHaveValue("Sønnen");
});
