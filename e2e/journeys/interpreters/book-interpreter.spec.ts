import { status } from "../../actions/casework";
import { aHousehold } from "../../actions/guidance";
import { booking, chooseSource, fillInMeeting, interpreterIn } from "../../actions/interpreters";
import { expect, test } from "../../fixtures";

test("an interpreter of the register is booked to a meeting, comes, and is given feedback", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("housing_adviser", { teams });
  const { caseId } = await aHousehold(municipality, teams[0] ?? "");
  const samira = { name: "Samira Haddad", languages: ["ar"], category: "B" };
  const interpreterId = await interpreterIn(municipality, samira);
  await page.goto(`/saker/${caseId}`);
  await page.getByRole("link", { name: "Tolk", exact: true }).click();
  await page.getByRole("link", { name: "Bestill tolk" }).click();
  await fillInMeeting(page, { heldOn: "2026-01-20" });
  await chooseSource(page, "En tolk i registeret vårt");
  await page.getByRole("combobox", { name: /^Tolk/ }).selectOption(interpreterId);
  await page.getByLabel("Avtalt kostnad").fill("1 200");
  await page.getByRole("button", { name: "Bestill tolken" }).click();
  await expect(status(page, "Tolken er bestilt.")).toBeVisible();
  await expect(booking(page, "Samira Haddad")).toContainText("Kategori B");
  await page.getByRole("link", { name: "20.01.2026" }).click();
  await page.getByRole("radio", { name: "Tolken kom", exact: true }).check();
  await page.getByLabel("Tilbakemelding om tolkingen").fill("Rolig og presis.");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Det er lagret hvordan det gikk.")).toBeVisible();
  await expect(booking(page, "Samira Haddad")).toContainText("Tolken kom");
});

test("a child is refused by the law, and an emergency is kept with its reason and counted", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("settlement_officer", { teams });
  const { caseId } = await aHousehold(municipality, teams[0] ?? "");
  await page.goto(`/saker/${caseId}/tolk/ny`);
  await fillInMeeting(page, { heldOn: "2026-01-20" });
  await chooseSource(page, "Barn under 18 år");
  await expect(page.getByRole("heading", { name: "Barn skal ikke tolke" })).toBeVisible();
  await expect(page.getByText("i strid med tolkeloven § 4")).toBeVisible();
  await page.getByRole("button", { name: "Bestill tolken" }).click();
  await expect(page.getByRole("link", { name: /Barn skal ikke tolke/ })).toBeVisible();
  await page.getByRole("radio", { name: "Nødssituasjon" }).check();
  await page.getByLabel("Hvorfor gjelder unntaket?").fill("Ambulansen sto utenfor.");
  await page.getByRole("button", { name: "Bestill tolken" }).click();
  await expect(status(page, "Tolken er bestilt.")).toBeVisible();
  await expect(page.getByText(/^1 møte har en slektning/)).toBeVisible();
});

test("someone outside the register needs a reason from the day the duty applies", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Boveiledning")];
  await signedInAs("programme_adviser", { teams });
  const { caseId } = await aHousehold(municipality, teams[0] ?? "");
  await page.goto(`/saker/${caseId}/tolk/ny`);
  await fillInMeeting(page, { heldOn: "2026-12-31" });
  await chooseSource(page, "En annen tolk");
  await page.getByLabel("Navn på tolken").fill("Azad Demir");
  await page.getByLabel("Tolkens kategori").selectOption("Ikke i Nasjonalt tolkeregister");
  await expect(page.getByLabel("Hvorfor gjelder unntaket?")).toHaveCount(0);
  await page.getByLabel("Dato").fill("2027-01-01");
  await page.getByRole("button", { name: "Bestill tolken" }).click();
  await expect(page.getByRole("link", { name: /skal tolken være kvalifisert/ })).toBeVisible();
  await expect(page.getByLabel("Navn på tolken")).toHaveValue("Azad Demir");
  await page.getByRole("radio", { name: "Andre sterke grunner" }).check();
  await page.getByLabel("Hvorfor gjelder unntaket?").fill("Ingen i registeret har språket.");
  await page.getByRole("button", { name: "Bestill tolken" }).click();
  await expect(booking(page, "Azad Demir")).toContainText("Ikke i registeret");
});
