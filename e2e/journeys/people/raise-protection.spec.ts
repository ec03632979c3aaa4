import { openTopic, registerPerson, save } from "../../actions/people";
import { expect, test } from "../../fixtures";

test("whoever raises the grade loses sight of the address, and the circle keeps it", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  await signedInAs("settlement_officer");
  const address = await registerPerson(page, { givenName: "Amal", familyName: "Haddad" });
  await openTopic(page, "Kontakt");
  await page.getByLabel("Gateadresse").fill("Kanarigata 77");
  await save(page);
  await expect(page.getByText("Kanarigata 77")).toBeVisible();

  await page.getByRole("link", { name: "Endre grad" }).click();
  await page.getByRole("radio", { name: /^Fortrolig/ }).check();
  await page.getByRole("button", { name: "Hev graden nå" }).click();
  await expect(page.getByText("Adresse og kontakt er skjermet", { exact: true })).toBeVisible();
  await expect(page.getByText("Kanarigata 77")).toBeHidden();
  expect(await page.content()).not.toContain("Kanarigata");
  await page.goto(`${address}/kontakt`);
  expect(await page.content()).not.toContain("Kanarigata");

  const insider = await municipality.person("settlement_officer", { inProtectedCircle: true });
  const inside = await pageOf(insider);
  await inside.goto(address);
  await expect(inside.getByText("Kanarigata 77")).toBeVisible();
});
