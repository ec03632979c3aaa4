import {
  carryOut,
  checkRows,
  csvFile,
  expectCounter,
  rowOf,
  SAMPLE,
  SAMPLE_WITH_MISTAKES,
  sendFile,
} from "../../actions/transfer";
import { expect, test } from "../../fixtures";

test("the sample file becomes households with cases, and a second time nothing", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Mottak");
  await signedInAs("settlement_officer", { teams: [team] });
  await sendFile(page, SAMPLE);
  await checkRows(page);
  await expectCounter(page, "Ny", 75);
  await carryOut(page);
  await expect(page.getByText("75 nye personer")).toBeVisible();
  await page.getByRole("link", { name: "Se sakene" }).click();
  await expect(page.getByRole("link", { name: "Khalil, Omar" })).toBeVisible();

  await sendFile(page, SAMPLE);
  await checkRows(page);
  await expectCounter(page, "Uendret", 75);
});

test("rows with errors are named with row, column and what to do, and the others come in", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Mottak");
  await signedInAs("settlement_officer", { teams: [team] });
  await sendFile(page, SAMPLE_WITH_MISTAKES);
  await checkRows(page);
  await page
    .getByRole("navigation", { name: "Hva som skjer med radene" })
    .getByText("Feil")
    .click();
  await expect(page.getByText("Navnet mangler. Skriv fornavn eller etternavn.")).toBeVisible();
  await expect(page.getByText("Kolonne D, Fødselsdato").first()).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Last ned radene med feil (Excel)" }).click();
  expect((await download).suggestedFilename()).toMatch(/^utelatte-rader-.*\.xlsx$/);
  await carryOut(page);
  await expect(page.getByText("rader er ikke registrert")).toBeVisible();
});

test("someone who looks like a registered person is decided on", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Mottak");
  await signedInAs("settlement_officer", { teams: [team] });
  await sendFile(page, csvFile(["Navn;Født", "Amal Haddad;04.07.1990", "Omar Khalil;01.02.1985"]));
  await checkRows(page);
  await carryOut(page);
  await sendFile(
    page,
    csvFile(["Navn;Født;Språk", "Haddad Amal;04.07.1990;arabisk", "Omar Khalil;1985;arabisk"]),
  );
  await checkRows(page);
  await expectCounter(page, "Ligner en annen", 2);
  await rowOf(page, "Haddad Amal")
    .getByRole("button", { name: /Samme person/ })
    .click();
  await expect(page.getByText("Avgjort: samme person")).toBeVisible();
  await rowOf(page, "Omar Khalil")
    .getByRole("button", { name: /To forskjellige/ })
    .click();
  await expect(page.getByText("Avgjort: to forskjellige")).toBeVisible();
  await carryOut(page);
  await expect(page.getByText("Endret: Språk")).toBeVisible();
  await expectCounter(page, "Registrert", 1);
});

test("a column with another name is mapped by hand, and known the next time", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const team = await municipality.team("Mottak");
  await signedInAs("settlement_officer", { teams: [team] });
  const lines = ["Navn;Merkelapp", "Amal Haddad;1", "Omar Haddad;1"];
  await sendFile(page, csvFile(lines));
  const column = page.getByLabel(/B: Merkelapp/);
  await expect(column).toHaveValue("");
  await column.selectOption({ label: "Husstand eller saksreferanse" });
  await checkRows(page);
  await expect(page.getByText("Én husstand")).toBeVisible();
  await sendFile(page, csvFile(lines));
  await expect(page.getByLabel(/B: Merkelapp/)).toHaveValue("householdKey");
});

test("a file that cannot be read says why, and changes nothing", async ({
  page,
  municipality,
  signedInAs,
}) => {
  await municipality.team("Mottak");
  await signedInAs("settlement_officer");
  const pdf = { name: "liste.xlsx", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
  await sendFile(page, pdf);
  await expect(page.getByText("Dette er en PDF.")).toBeVisible();
  const large = csvFile(["Navn", "x".repeat(12 * 1024 * 1024)]);
  await sendFile(page, large);
  await expect(page.getByText("Filen er større enn 9 MB.")).toBeVisible();
  await expect(page.getByText("Du har ikke importert noe ennå")).toBeVisible();
});

test("an import can be cancelled, and is nobody else's", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const team = await municipality.team("Mottak");
  await signedInAs("settlement_officer", { teams: [team] });
  await sendFile(page, csvFile(["Navn", "Amal Haddad"]));
  await checkRows(page);
  const colleague = await municipality.person("settlement_officer", { teams: [team] });
  const other = await pageOf(colleague);
  const answer = await other.goto(new URL(page.url()).pathname);
  expect(answer?.status()).toBe(404);
  await page.getByRole("button", { name: "Avbryt" }).click();
  await page.getByRole("button", { name: "Ja, avbryt importen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Importen er avbrutt");
});
