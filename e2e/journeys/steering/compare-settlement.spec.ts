import { readFile } from "node:fs/promises";
import { choosePeriod, comparedCell, openComparison, settled } from "../../actions/comparison";
import { expect, test } from "../../fixtures";

const year = new Date().getFullYear();

test("a manager compares the days from permit to settlement, opens a case behind, and takes it along", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  const elsewhere = await municipality.team("Oppfølging");
  await settled(municipality, team, { type: "agreed_self_settlement", count: 5, days: 90, year });
  await settled(municipality, team, { type: "from_reception", count: 5, days: 140, year });
  await settled(municipality, elsewhere, { type: "from_reception", count: 2, days: 140, year });
  await signedInAs("manager", { teams: [team] });
  await page.goto("/styring");
  await page.getByRole("link", { name: "Åpne sammenligningen" }).click();
  await choosePeriod(page, String(year));
  await expect(page.getByText(/gikk det 90 dager for 5 avtalt selvbosatte/)).toBeVisible();
  await expect(page.getByText(/140 dager for 7 ordinært bosatte/)).toBeVisible();
  await expect(comparedCell(page, "Dager fra tillatelse", "agreed")).toContainText("90 dager");
  await expect(comparedCell(page, "Husleie per kvadratmeter", "ordinary")).toContainText(
    "Ikke registrert",
  );
  await expect(comparedCell(page, "Husleie per kvadratmeter", "ordinary")).toContainText(
    "7 husstander",
  );

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Last ned CSV" }).click();
  const file = await (await download).path();
  expect(await readFile(file, "utf8")).toContain(
    "Dager fra tillatelse til bosetting;Ordinært bosatte;140;dager, median;7;0",
  );
  await comparedCell(page, "Dager fra tillatelse", "ordinary").getByRole("link").click();
  const behind = page.locator("#bak");
  await expect(behind.getByRole("rowheader")).toHaveCount(5);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(`Bosatt i ${year}. Skrevet ut`)).toBeVisible();
  await expect(behind).toBeHidden();
  await expect(page.locator("#unntak")).toBeHidden();
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeHidden();
  await expect(page.getByText(/140 dager for 7 ordinært bosatte/)).toBeVisible();
  await page.emulateMedia({ media: "screen" });

  await expect(behind.getByText("Noen få til i saker du ikke har tilgang til.")).toBeVisible();
  await behind.getByRole("rowheader").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/saker\/[0-9a-f-]+$/);
});

test("fewer than five are not shown, in the table, the chart, the file or the sum of two years", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Bosetting");
  const agreed = { type: "agreed_self_settlement", days: 90 };
  await settled(municipality, team, { ...agreed, count: 4, year: year - 1 });
  await settled(municipality, team, { ...agreed, count: 6, year });
  await settled(municipality, team, {
    type: "from_reception",
    count: 6,
    days: 140,
    year: year - 1,
  });
  await signedInAs("manager", { teams: [team] });
  await openComparison(page, "to-ar");
  const agreedDays = comparedCell(page, "Dager fra tillatelse", "agreed");
  await expect(agreedDays).toHaveText("For få til å vises");
  await choosePeriod(page, String(year));
  await expect(agreedDays).toContainText("6 personer");
  await choosePeriod(page, String(year - 1));
  await expect(agreedDays).toHaveText("For få til å vises");
  await expect(comparedCell(page, "Dager fra tillatelse", "ordinary")).toContainText("6 personer");
  await expect(page.getByRole("figure", { name: "Dager fra tillatelse" })).toHaveCount(0);
  const shares = page.getByRole("table", { name: `Andel avtalt selvbosatte i ${year - 1}` });
  await expect(shares.getByRole("row", { name: "1. kv" })).toContainText("Vises ikke");
  await expect(shares.getByRole("row", { name: `Hele ${year - 1}` })).toContainText("Vises ikke");
  await page.goto(
    `/styring/selvbosetting?periode=${year - 1}&mal=days_to_settlement&gruppe=agreed`,
  );
  await expect(page.getByText("da vises heller ikke sakene bak")).toBeVisible();
  const csv = await page.request.get(`/api/styring/selvbosetting?periode=${year - 1}`);
  expect(await csv.text()).toContain("Avtalt selvbosatte;For få til å vises;dager, median;;");
});

test("an adviser gets no comparison, and another municipality sees its own", async ({
  municipality,
  otherMunicipality,
  pageOf,
  browser,
  baseURL,
}) => {
  const team = await municipality.team("Bosetting");
  await settled(municipality, team, { type: "from_reception", count: 6, days: 140, year });
  const adviser = await pageOf(await municipality.person("housing_adviser", { teams: [team] }));
  expect((await adviser.goto("/styring/selvbosetting"))?.status()).toBe(403);
  expect((await adviser.request.get("/api/styring/selvbosetting")).status()).toBe(403);
  await adviser.goto("/styring");
  await expect(adviser.getByRole("link", { name: "Åpne sammenligningen" })).toHaveCount(0);

  const context = await browser.newContext({ baseURL });
  await otherMunicipality.startSession(context, await otherMunicipality.person("manager"));
  const page = await context.newPage();
  await openComparison(page, year);
  await expect(page.getByRole("heading", { name: /^Ingen er bosatt i/ })).toBeVisible();
  await expect(page.getByText("føres under Bosetting i saken")).toBeVisible();
  await context.close();
});
