import { openNewCase, status } from "../../actions/casework";
import { stageList, writeRoutine } from "../../actions/routines";
import { expect, test } from "../../fixtures";

const LONG = `Ring mottaket samme dag.\n\nSkjemaet ligger på https://kommune.example/skjema.\n\n${"Skriv et notat. ".repeat(20)}`;

test("what the administrator writes stands beside the checklist of the stage, with its links", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teams = [await municipality.team("Bosetting")];
  const administrator = await municipality.person("administrator");
  await signedInAs("settlement_officer", { teams });
  const caseId = await openNewCase(page, "Bosetting", "Rutinesen");
  const request = stageList(page, "request");
  await expect(request).toBeVisible();
  await expect(page.getByText("Rutine i kommunen")).toHaveCount(0);

  const desk = await pageOf(administrator);
  await desk.goto("/admin/rutiner");
  await expect(desk.getByText("Ingen tekst.").first()).toBeVisible();
  await writeRoutine(desk, "anmodning", { bokmål: "Se https://kommune.example/svar." });
  await expect(status(desk, "Teksten er lagret.")).toBeVisible();
  await page.reload();
  const link = request.getByRole("link", { name: /kommune\.example\/svar/ });
  await expect(link).toHaveAttribute("href", "https://kommune.example/svar");

  await writeRoutine(desk, "anmodning", { bokmål: LONG });
  await expect(status(desk, "Teksten er lagret.")).toBeVisible();
  await page.goto(`/saker/${caseId}/sjekkliste`);
  await expect(request.getByText("Ring mottaket samme dag.")).toBeHidden();
  await request.locator("summary", { hasText: "Rutine i kommunen" }).click();
  await expect(request.getByText("Ring mottaket samme dag.")).toBeVisible();
});

test("an earlier text is found again, and taken up", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  await writeRoutine(page, "bosetting", { bokmål: "Hent på stasjonen." });
  await expect(status(page, "Teksten er lagret.")).toBeVisible();
  await writeRoutine(page, "bosetting", { bokmål: "" });
  await expect(page).toHaveURL(/\/admin\/rutiner$/);
  await page.goto("/admin/rutiner/bosetting");
  await page.locator("summary", { hasText: "Tekst 1" }).click();
  await page.getByRole("link", { name: "Bruk denne teksten igjen" }).click();
  await expect(page.getByLabel("Tekst på bokmål")).toHaveValue("Hent på stasjonen.");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/rutiner$/);
  await expect(page.getByText("Hent på stasjonen.")).toBeVisible();
});

test("two who write the same text see each other's words", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const colleague = await municipality.person("administrator");
  await signedInAs("administrator");
  await page.goto("/admin/rutiner/overgang");
  await writeRoutine(await pageOf(colleague), "overgang", { bokmål: "Deres tekst" });
  await page.getByLabel("Tekst på bokmål").fill("Min tekst");
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  const conflict = page.getByRole("region", { name: /lagret i mellomtiden/ });
  await expect(conflict).toContainText("Deres tekst");
  await expect(conflict).toContainText("Min tekst");
  await conflict.getByRole("button", { name: "Behold min tekst og lagre" }).click();
  await expect(page).toHaveURL(/\/admin\/rutiner$/);
  await expect(page.getByText("Min tekst")).toBeVisible();
});
