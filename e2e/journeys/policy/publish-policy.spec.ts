import { status } from "../../actions/casework";
import {
  beginPolicy,
  leaflet,
  leafletSection,
  publishPolicy,
  writePart,
  writeSmallPolicy,
} from "../../actions/policy";
import { expect, test } from "../../fixtures";

test("a municipality writes its policy, publishes it, and everyone who works with cases reads it", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const adviser = await municipality.person("housing_adviser");
  await signedInAs("manager");
  await page.goto("/admin/selvbosetting");
  await expect(page.getByText("Ingenting er fylt ut på forhånd")).toBeVisible();
  await beginPolicy(page);
  await page.goto("/admin/selvbosetting/publiser");
  await expect(page.getByText("om kommunen tar del i ordningen")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publiser", exact: true })).toHaveCount(0);

  await writeSmallPolicy(page);
  await writePart(page, "husleie", async () => {
    await page.getByLabel("1 person, uten oppvarming og strøm").fill("8 250,50");
  });
  await writePart(page, "bolig", async () => {
    await page.getByRole("checkbox", { name: "Røykvarsler" }).check();
  });
  await publishPolicy(page);
  await expect(status(page, "Utgave 1 er publisert.")).toBeVisible();

  const theirs = await pageOf(adviser);
  await theirs.goto("/admin/selvbosetting");
  await expect(theirs.getByText("8 250,50 kr")).toBeVisible();
  await expect(theirs.getByRole("button", { name: /^Begynn på/ })).toHaveCount(0);
  await theirs.getByRole("link", { name: "Se siden", exact: true }).click();
  await expect(leafletSection(theirs, "Krav til boligen")).toContainText("Den har røykvarsler.");
  await expect(leaflet(theirs)).toContainText("Utgave 1");

  await page.goto("/styring/kommunen");
  await expect(
    page.getByRole("link", { name: /^Vilkårene for avtalt selvbosetting/ }).first(),
  ).toBeVisible();
});

test("the next edition tells what it changes, and the one before stays as it was", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("administrator");
  await beginPolicy(page);
  await writeSmallPolicy(page);
  await publishPolicy(page);
  await beginPolicy(page);
  await page.goto("/admin/selvbosetting/publiser");
  await expect(page.getByText("Kladden sier det samme som utgave 1.")).toBeVisible();
  await writePart(page, "malgrupper", async () => {
    await page.getByLabel("Enslige voksne").selectOption({ label: "Kan ikke søke" });
    await page.getByLabel("Familier med barn").selectOption({ label: "Kan søke" });
  });
  await page.goto("/admin/selvbosetting/publiser");
  await expect(page.getByRole("heading", { name: "Dette endrer seg fra utgave 1" })).toBeVisible();
  await expect(page.locator("dl").getByText("Enslige voksne")).toBeVisible();
  await publishPolicy(page);
  await page.goto("/admin/selvbosetting");
  await page.getByRole("link", { name: "Utgave 1" }).click();
  await expect(page.getByRole("heading", { name: "Utgave 1", level: 2 })).toBeVisible();
  await expect(page.locator("#groups")).toContainText("Enslige voksneKan søke");
});

test("a draft is discarded, and the edition in force stands", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await beginPolicy(page);
  await page.goto("/admin/selvbosetting/publiser");
  await page.locator("summary", { hasText: "Forkast kladden" }).click();
  await page.getByRole("button", { name: "Forkast kladden" }).click();
  await expect(status(page, "Kladden er forkastet.")).toBeVisible();
  await expect(page.getByText("Kommunen har ingen vilkår ennå")).toBeVisible();
});
