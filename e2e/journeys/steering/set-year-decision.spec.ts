import { status } from "../../actions/guidance";
import { card, indicatorNames, openSteering, progress } from "../../actions/steering";
import { expect, test } from "../../fixtures";

test("a manager enters the council's decision, and the settled are counted against it", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("manager");
  await openSteering(page);
  await expect(page.getByText("Vedtaket er ikke lagt inn.")).toBeVisible();
  await page.locator("summary", { hasText: "Legg inn vedtaket" }).click();
  await page.getByLabel("Antall i vedtaket").fill("25");
  await page.getByLabel("Saksnummer i kommunestyret").fill("PS 12/26");
  await page.getByRole("button", { name: "Lagre vedtaket" }).click();
  await expect(status(page, "Vedtaket er lagret.")).toBeVisible();
  await expect(progress(page, "0 av 25")).toBeVisible();
  await expect(page.getByText("PS 12/26", { exact: true })).toBeVisible();
  await expect(card(page, indicatorNames.settled).getByText("0 av 25 i vedtaket")).toBeVisible();
});

test.describe("before JavaScript has loaded", () => {
  test.use({ javaScriptEnabled: false });

  test("the decision is saved, and an error comes back with what was typed", async ({
    page,
    signedInAs,
  }) => {
    await signedInAs("manager");
    await openSteering(page);
    await page.locator("summary", { hasText: "Legg inn vedtaket" }).click();
    await page.getByLabel("Antall i vedtaket").fill("mange");
    await page.getByRole("button", { name: "Lagre vedtaket" }).click();
    await expect(page.getByText("Skriv et tall.").first()).toBeVisible();
    await expect(page.getByLabel("Antall i vedtaket")).toHaveValue("mange");
    await page.getByLabel("Antall i vedtaket").fill("30");
    await page.getByRole("button", { name: "Lagre vedtaket" }).click();
    await expect(progress(page, "0 av 30")).toBeVisible();
  });
});
