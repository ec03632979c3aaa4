import { counter, status } from "../../actions/casework";
import { expect, test } from "../../fixtures";

test("the counters of Oversikt look as far ahead as the municipality says", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const officer = await municipality.person("settlement_officer", { teams });
  await signedInAs("administrator");
  await page.goto("/admin/frister");
  await page.getByLabel("Siste varsel").fill("20");
  await page.getByRole("button", { name: "Lagre varslene" }).click();
  await expect(
    page.getByText("Hvert varsel må komme senere enn det forrige.").first(),
  ).toBeVisible();
  await page.getByLabel("Første varsel").fill("60");
  await page.getByLabel("Andre varsel").fill("30");
  await page.getByRole("button", { name: "Lagre varslene" }).click();
  await expect(status(page, "Varslene er lagret.")).toBeVisible();
  const theirs = await pageOf(officer);
  await theirs.goto("/oversikt");
  for (const days of [20, 30, 60]) {
    await expect(counter(theirs, `Frist innen ${days} dager`)).toBeVisible();
  }
});
