import { status } from "../../actions/guidance";
import { aFamily, allocated, CHILD, openSettlement, PARENTS } from "../../actions/settlement";
import { expect, test } from "../../fixtures";

test("a household refuses the offer, told of what follows through an interpreter who may interpret", async ({
  page,
  municipality,
  signedInAs,
}) => {
  test.setTimeout(90_000);
  const teams = [await municipality.team("Bosetting")];
  await signedInAs("settlement_officer", { teams });
  const members = allocated([...PARENTS, CHILD]);
  const family = await aFamily(municipality, teams[0] ?? "", {
    stage: "housing_allocation",
    members,
  });
  await openSettlement(page, family);
  await page.getByRole("link", { name: "Husstanden takker nei" }).click();
  const send = page.getByRole("button", { name: "Registrer og avslutt saken" });
  await page.getByLabel("Fortalt om følgene").fill("2026-03-18");
  await page.getByLabel(/^Takket nei/).fill("2026-03-20");
  await page.getByLabel("På hvilket språk?").selectOption("so");
  await page.getByLabel("Et barn").check();
  await send.click();
  await expect(page.getByText("Velg hva husstanden ble fortalt.").first()).toBeVisible();
  await page.getByLabel("Det gis bare ett tilbud").check();
  await page.getByLabel("Den som takker nei, mister bosetting").check();
  await page.getByLabel("Dermed faller retten").check();
  await send.click();
  await expect(page.getByText(/tolkeloven §\s4/).first()).toBeVisible();
  await page.getByLabel("En slektning eller bekjent").check();
  await send.click();
  await expect(page.getByText(/§\s16/).first()).toBeVisible();
  await page.getByLabel("Tolk", { exact: true }).check();
  await page.getByLabel("Kategori i Nasjonalt tolkeregister").selectOption({ index: 2 });
  await page.getByLabel("Grunnen, med husstandens egne ord").fill("Vi vil bo hos søsteren min.");
  await send.click();
  await expect(status(page, "Avslaget er registrert, og saken er avsluttet.")).toBeVisible();
  await expect(page.getByText("Vi vil bo hos søsteren min.")).toBeVisible();
  // What was left out of the talk stands by itself.
  await expect(page.getByText("Valget av kommune kan ikke påklages")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ikke fortalt" })).toBeVisible();
});
