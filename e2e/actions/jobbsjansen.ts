import { expect, type Page } from "@playwright/test";
import type { Household } from "./guidance";

/** Opens Jobbsjansen of a person from the programmes of the case. */
export async function openJobbsjansen(page: Page, { caseId, name }: Household): Promise<void> {
  await page.goto(`/saker/${caseId}/program`);
  await page.getByRole("link", { name: `Jobbsjansen for ${name}` }).click();
  await expect(page.getByRole("heading", { name: `Jobbsjansen for ${name}` })).toBeVisible();
}

/** Considers the offer together with someone who is at home, and wants it. */
export async function assess(page: Page, { conclusion }: { conclusion: string }): Promise<void> {
  const form = page.getByRole("form", { name: "Vurder sammen" });
  const answer = (question: string, answer: string) =>
    form.getByRole("group", { name: question }).getByLabel(answer, { exact: true }).check();
  await form.getByLabel("Hvilken målgruppe passer?").selectOption("Hjemmeværende kvinner");
  await answer("Er hjemme på dagtid", "Ja");
  await answer("Har mer enn løs tilknytning til arbeid", "Nei");
  await answer("Er i utdanning", "Nei");
  await answer("Deltar i kvalifiseringsprogrammet", "Nei");
  await answer("Har vært i introduksjonsprogrammet", "Nei");
  await answer("Hva passer?", "Jobbsjansen");
  await form.getByLabel("Konklusjon og hvorfor").fill(conclusion);
  await answer("Hva svarte personen?", "Ja, vil være med");
  await form.getByRole("button", { name: "Lagre vurderingen" }).click();
  await expect(page.getByText("Vurderingen er lagret.")).toBeVisible();
}
