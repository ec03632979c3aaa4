import { readFile } from "node:fs/promises";
import { takePart } from "../../actions/benefit";
import { aHousehold } from "../../actions/guidance";
import { csvFile } from "../../actions/transfer";
import { expect, test } from "../../fixtures";

test("a list of the register is mapped, its words are explained, and the differences are gone through to zero", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("manager", { teams });
  const amina = await aHousehold(municipality, teams[0] ?? "", "Amina Yusuf");
  await takePart(municipality, amina, { since: "2026-09-14", closed: "2026-09-01" });

  await page.goto("/styring/avstemming");
  await expect(page.getByText("Året 2026 skal være riktig innen 28. februar 2027.")).toBeVisible();
  const lines = [
    "Person;Navn;Startdato;Hvorfor slutt",
    "188983 00028;Lwam Kidane;16.03.2026;Jobb 100 prosent",
    "123;Uten Nummer;16.03.2026;",
  ];
  await page.getByLabel("Fil med lista").setInputFiles(csvFile(lines, "nir-2026.csv"));
  await page.getByRole("button", { name: "Les filen" }).click();

  await expect(page.getByText("188983 •••••")).toBeVisible();
  await page.getByLabel("A: Person").selectOption({ label: "Nummer" });
  await page.getByLabel("D: Hvorfor slutt").selectOption({ label: "Årsak til avslutning" });
  await page.getByRole("button", { name: "Sammenlign" }).click();
  await page
    .getByLabel("Årsak til avslutning: «Jobb 100 prosent»")
    .selectOption({ label: "Arbeid på heltid" });
  await page.getByRole("button", { name: "Lagre og sammenlign" }).click();

  const items = page.getByRole("article");
  await expect(items).toHaveCount(2, { timeout: 20_000 });
  const ours = items.filter({ hasText: "Ikke i lista" });
  await expect(ours).toHaveCount(1);
  await page.getByText("Rader der noe ikke kunne leses (1)").click();
  await expect(page.getByText("Nummeret er ikke et gyldig fødselsnummer")).toBeVisible();

  await ours.focus();
  await page.keyboard.press("1");
  await expect(ours).toContainText("Skal rettes i NIR");
  await ours.getByText("Historikk (2)").click();
  await expect(
    ours.getByRole("list", { name: "Hva som har skjedd med forskjellen" }),
  ).toContainText("Avgjort: vårt er riktig");
  await ours.focus();
  await page.keyboard.press("f");
  await expect(items).toHaveCount(1);
  await expect(items).toBeFocused();
  await items.getByText("Merknad og ansvarlig").click();
  await items.getByRole("button", { name: "Kan ikke registreres" }).click();
  await expect(items).toContainText("Skriv hvorfor.");
  await items.getByLabel("Merknad").fill("Flyttet før vedtaket");
  await items.getByRole("button", { name: "Kan ikke registreres" }).click();
  await expect(page.getByRole("heading", { name: "Ingenting igjen" })).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Last ned kopien (CSV)" }).click();
  const copy = await readFile(await (await download).path(), "utf8");
  expect(copy).toContain("Kopien er slik den ble sammenlignet");
  expect(copy).toContain("Amina Yusuf");
  await page.goto("/styring/avstemming");
  await expect(page.getByText("Ingen forskjeller igjen")).toBeVisible();
});
