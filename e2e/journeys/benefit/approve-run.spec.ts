import { readFile } from "node:fs/promises";
import { benefitLine, computeMonth, takePart } from "../../actions/benefit";
import { aHousehold } from "../../actions/guidance";
import { expect, test } from "../../fixtures";

test("a month of the benefit is computed, each line is explained, and the file for payroll is fetched", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Program")];
  const manager = await municipality.person("manager", { teams });
  await signedInAs("programme_adviser", { teams });
  const amina = await aHousehold(municipality, teams[0] ?? "", "Amina Yusuf");
  const young = await aHousehold(municipality, teams[0] ?? "", "Yonas Tesfay");
  const closed = "2026-09-01";
  await takePart(municipality, amina, { since: "2026-09-14", closed });
  await takePart(municipality, young, { since: "2026-09-01", closed, born: "2004-03-01" });

  await computeMonth(page, "september 2026");
  const missing = page.getByRole("row").filter({ hasText: "Om personen bor hos foreldre" });
  await missing.getByRole("link", { name: "Yonas Tesfay" }).click();
  const home = page.locator("#bosted");
  await home.getByText("Registrer bosted eller samliv").click();
  await home.getByLabel("Hva det gjelder").selectOption({ label: "Bor ikke hos foreldre" });
  await home.getByLabel("Fra og med").fill("2026-01-01");
  await home.getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByText("Lagret. Neste utregning tar det med.")).toBeVisible();

  const theirs = await pageOf(manager);
  await page.goto("/program/stonad/2026-09");
  await page.getByRole("button", { name: "Regn ut på nytt" }).click();
  await expect(page.getByText("Mangler opplysninger")).toHaveCount(0);
  await expect(page.getByText("En kollega må godkjenne den.")).toBeVisible();
  await page.getByRole("link", { name: "Amina Yusuf" }).click();
  await expect(benefitLine(page, "Stønad for dager i programmet")).toContainText(
    "17 dager à 758,61",
  );
  await expect(benefitLine(page, "Stønad for dager i programmet")).toContainText("12 896,37");

  await theirs.goto("/program/stonad/2026-09");
  await theirs.getByRole("button", { name: "Godkjenn måneden" }).click();
  await expect(theirs.getByText("Måneden er godkjent.")).toBeVisible();
  const download = theirs.waitForEvent("download");
  await theirs.getByRole("link", { name: "Hent lønnsfil (CSV)" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toContain("Amina Yusuf");
  expect(file).toContain("12896,37");
  expect(file).toContain("15172,11");
});
