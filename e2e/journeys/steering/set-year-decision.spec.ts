import { status } from "../../actions/guidance";
import {
  card,
  indicatorNames,
  openSteering,
  openYear,
  progress,
  yearLine,
} from "../../actions/steering";
import { expect, test } from "../../fixtures";

const year = new Date().getFullYear();

test("a manager enters the council's decision with conditions, and the settled are counted against it", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("manager");
  await openSteering(page);
  await expect(page.getByText("Vedtaket er ikke lagt inn.")).toBeVisible();
  await page.getByRole("link", { name: `Åpne ${year}` }).click();
  await expect(page.getByRole("heading", { name: `Ingen tall for ${year} ennå` })).toBeVisible();
  await page.locator("summary", { hasText: "Legg inn vedtaket" }).click();
  const form = page.getByRole("form", { name: "Lagre vedtaket" });
  await form.getByLabel("Antall i vedtaket").fill("25");
  await form.getByLabel("Av disse enslige mindreårige").fill("26");
  await form.getByRole("button", { name: "Lagre vedtaket" }).click();
  await expect(
    page.getByText("Enslige mindreårige kan ikke være flere enn antallet i alt.").first(),
  ).toBeVisible();
  await form.getByLabel("Av disse enslige mindreårige").fill("2");
  await form.getByLabel("Saksnummer i kommunestyret").fill("PS 12/26");
  await form.getByLabel("Vilkår 1", { exact: true }).selectOption({ label: "Annet" });
  await form.getByRole("button", { name: "Lagre vedtaket" }).click();
  await expect(page.getByText("Beskriv vilkåret.").first()).toBeVisible();
  await form.getByLabel("Utdyping av vilkår 1").fill("Etter at skolen er utvidet");
  await form.getByRole("button", { name: "Lagre vedtaket" }).click();
  await expect(status(page, "Vedtaket er lagret.")).toBeVisible();
  await expect(page.getByText("Etter at skolen er utvidet", { exact: true })).toBeVisible();
  await expect(yearLine(page, "Vedtatt")).toHaveText(["25", "2"]);
  await expect(yearLine(page, "Ledige")).toHaveText(["25", "2"]);
  await openSteering(page);
  await expect(progress(page, "0 av 25")).toBeVisible();
  await expect(card(page, indicatorNames.settled).getByText("0 av 25 i vedtaket")).toBeVisible();
});

test("a new decision in the year leaves the one before beside it", async ({ page, signedInAs }) => {
  await signedInAs("manager");
  await openYear(page, year);
  const save = () => page.getByRole("button", { name: "Lagre vedtaket" }).click();
  await page.locator("summary", { hasText: "Legg inn vedtaket" }).click();
  await page.getByLabel("Antall i vedtaket").fill("20");
  await save();
  await expect(status(page, "Vedtaket er lagret.")).toBeVisible();
  await page.locator("summary", { hasText: "Endre vedtaket" }).click();
  await page.getByLabel("Antall i vedtaket").fill("0");
  await page.getByLabel("Dette er et nytt vedtak i kommunestyret").check();
  await save();
  await expect(yearLine(page, "Vedtatt").first()).toHaveText("0");
  await page.locator("summary", { hasText: "Ett tidligere vedtak for året" }).click();
  const earlier = page.getByRole("table", { name: "Tidligere vedtak for året" });
  await expect(earlier.getByRole("cell", { name: "20", exact: true })).toBeVisible();
});

test("of two managers, the later is told what decision the other has entered", async ({
  municipality,
  pageOf,
}) => {
  const [first, second] = [
    await pageOf(await municipality.person("manager", { name: "frida-først" })),
    await pageOf(await municipality.person("manager", { name: "sigurd-sist" })),
  ];
  for (const page of [first, second]) {
    await openYear(page, year);
    await page.locator("summary", { hasText: "Legg inn vedtaket" }).click();
  }
  await first.getByLabel("Antall i vedtaket").fill("40");
  await first.getByRole("button", { name: "Lagre vedtaket" }).click();
  await expect(status(first, "Vedtaket er lagret.")).toBeVisible();
  await second.getByLabel("Antall i vedtaket").fill("45");
  await second.getByRole("button", { name: "Lagre vedtaket" }).click();
  const conflict = second.locator("section[aria-labelledby='conflict-title']");
  await expect(conflict.getByText("40")).toBeVisible();
  await conflict.locator("button[type='submit']").click();
  await expect(yearLine(second, "Vedtatt").first()).toHaveText("45");
});

test.describe("before JavaScript has loaded", () => {
  test.use({ javaScriptEnabled: false });

  test("the decision is saved, and an error comes back with what was typed", async ({
    page,
    signedInAs,
  }) => {
    await signedInAs("manager");
    await openYear(page, year);
    await page.locator("summary", { hasText: "Legg inn vedtaket" }).click();
    await page.getByLabel("Antall i vedtaket").fill("mange");
    await page.getByRole("button", { name: "Lagre vedtaket" }).click();
    await expect(page.getByText("Skriv et tall.").first()).toBeVisible();
    await expect(page.getByLabel("Antall i vedtaket")).toHaveValue("mange");
    await page.getByLabel("Antall i vedtaket").fill("30");
    await page.getByRole("button", { name: "Lagre vedtaket" }).click();
    await expect(yearLine(page, "Vedtatt").first()).toHaveText("30");
  });
});
