import { status } from "../../actions/casework";
import { contact, detail, landlordIn, recordContact } from "../../actions/organisations";
import { expect, test } from "../../fixtures";

test("two that are the same are compared side by side, merged, and parted again", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const phone = "40 00 01 23";
  const kept = await landlordIn(municipality, { name: "Ola Ås", phone, address: "Storgata 1" });
  const other = await landlordIn(municipality, {
    name: "Ola Arne Ås",
    phone,
    address: "Havnegata 2",
  });
  await signedInAs("settlement_officer");
  await page.goto(`/utleiere/${other}`);
  await recordContact(page, { summary: "Var på visning." });
  await page.goto(`/utleiere/${kept}`);
  await page.getByRole("link", { name: "Sammenlign med Ola Arne Ås" }).click();
  await expect(page.getByText("1 bolig og 1 kontakt flyttes over.")).toBeVisible();
  await page.getByRole("radio", { name: /^Ola Arne Ås/ }).check();
  await page.getByRole("button", { name: "Slå sammen" }).click();
  await expect(status(page, "De to utleierne er slått sammen.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ola Arne Ås", level: 1 })).toBeVisible();
  await expect(page.getByRole("row", { name: /Havnegata 2/ })).toBeVisible();
  await expect(contact(page, "Var på visning.")).toBeVisible();

  await page.goto(`/utleiere/${other}`);
  await expect(page).toHaveURL(new RegExp(kept));
  await page.getByRole("button", { name: "Angre sammenslåingen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Angre sammenslåingen" }).click();
  await expect(status(page, "De to utleierne er skilt igjen.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ola Ås", level: 1 })).toBeVisible();
  await expect(page.getByRole("row", { name: /Havnegata 2/ })).toHaveCount(0);
  await page.goto(`/utleiere/${other}`);
  await expect(detail(page, "Telefon")).toHaveText(phone);
  await expect(contact(page, "Var på visning.")).toBeVisible();
});
