import { status } from "../../actions/guidance";
import { openYear, yearLine } from "../../actions/steering";
import { expect, test } from "../../fixtures";

const year = new Date().getFullYear();

test("a manager enters the letters from the state, and corrects one that was typed wrong", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("manager");
  await openYear(page, year);
  await page.locator("summary", { hasText: "Legg inn en anmodning" }).click();
  const form = page.getByRole("form", { name: "Legg inn en anmodning" });
  await expect(form.getByRole("radio", { name: "Opprinnelig anmodning" })).toBeChecked();
  await form.getByLabel("Antall i brevet").fill("40");
  await form.getByRole("button", { name: "Lagre anmodningen" }).click();
  await expect(page.getByText("Skriv en gyldig dato").first()).toBeVisible();
  await form.getByLabel("Av disse enslige mindreårige").fill("4");
  await form.getByLabel("Mottatt").fill(`${year - 1}-11-10`);
  await form.getByRole("button", { name: "Lagre anmodningen" }).click();
  await expect(status(page, "Anmodningen er lagret.")).toBeVisible();
  await expect(page.getByText("Til sammen: 40, av disse 4 enslige mindreårige.")).toBeVisible();

  await page.locator("summary", { hasText: "Legg inn en anmodning" }).click();
  await expect(form.getByRole("radio", { name: "Tilleggsanmodning" })).toBeChecked();
  await form.getByLabel("Antall i brevet").fill("1");
  await form.getByLabel("Mottatt").fill(`${year}-01-02`);
  await form.getByRole("button", { name: "Lagre anmodningen" }).click();
  await expect(yearLine(page, "Anmodet")).toHaveText(["41", "4"]);

  await page.getByRole("link", { name: "Rett", exact: true }).last().click();
  const correction = page.getByRole("form", { name: "Rett anmodningen" });
  await expect(correction.getByLabel("Antall i brevet")).toHaveValue("1");
  await correction.getByLabel("Antall i brevet").fill("10");
  await correction.getByRole("button", { name: "Lagre rettelsen" }).click();
  await expect(status(page, "Anmodningen er rettet.")).toBeVisible();
  await expect(yearLine(page, "Anmodet")).toHaveText(["50", "4"]);
});

test("a programme adviser reads the year, and has no forms", async ({ page, signedInAs }) => {
  await signedInAs("programme_adviser");
  await openYear(page, year);
  await expect(page.getByText("Lederen legger inn anmodningen")).toBeVisible();
  await expect(page.getByRole("form")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^Uke \d/ })).toHaveCount(0);
});
