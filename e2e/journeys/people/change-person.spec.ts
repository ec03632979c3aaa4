import { openTopic, registerPerson, save } from "../../actions/people";
import { expect, test } from "../../fixtures";

test("of two who change the same person, the later one is told what changed and keeps the text", async ({
  page,
  context,
  signedInAs,
}) => {
  await signedInAs("settlement_officer");
  const address = await registerPerson(page, { givenName: "Amal", familyName: "Haddad" });
  const second = await context.newPage();
  await second.goto(address);
  await openTopic(page, "Om personen");
  await openTopic(second, "Om personen");

  await page.getByRole("textbox", { name: "Etternavn" }).fill("Khoury");
  await save(page);
  await expect(page.getByRole("heading", { level: 1, name: "Amal Khoury" })).toBeVisible();

  await second.getByRole("textbox", { name: "Etternavn" }).fill("Aziz");
  await save(second);
  await expect(second.getByText("Noen andre har lagret i mellomtiden")).toBeVisible();
  await expect(second.getByText("Khoury")).toBeVisible();
  await expect(second.getByRole("textbox", { name: "Etternavn" })).toHaveValue("Aziz");
  await second.getByRole("button", { name: "Behold min tekst og lagre" }).click();
  await expect(second.getByRole("heading", { level: 1, name: "Amal Aziz" })).toBeVisible();
});
