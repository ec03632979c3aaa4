import { status } from "../../actions/casework";
import { helpedByTheSame, watchOn } from "../../actions/watch";
import { expect, test } from "../../fixtures";

test("what no longer passes the municipality's own limit closes by itself, with the reason", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const teamId = await municipality.team("Bosetting");
  await helpedByTheSame(municipality, teamId, ["Én", "To", "Tre"]);
  const watcher = await signedInAs("manager");
  await watchOn(municipality, [watcher]);
  const keeper = await pageOf(await municipality.person("administrator"));
  await keeper.goto("/admin/oppmerksomhet");
  const form = keeper.getByRole("form", { name: "Samme kontaktperson i flere søknader" });
  await form.getByLabel("Antall husstander").fill("99");
  await form.getByRole("button", { name: "Lagre" }).click();
  await expect(form.getByText("Tallet er utenfor det som kan velges.").first()).toBeVisible();
  await form.getByLabel("Antall husstander").fill("3");
  await form.getByRole("button", { name: "Lagre" }).click();
  await expect(status(keeper, "Valget er lagret.")).toBeVisible();
  await page.goto("/oppmerksomhet");
  await expect(page.getByText("Hjelper Hansen, 400 11 222")).toBeVisible();

  const other = await pageOf(await municipality.person("manager"));
  await other.goto("/admin/oppmerksomhet");
  const theirs = other.getByRole("form", { name: "Samme kontaktperson i flere søknader" });
  await theirs.getByLabel("Antall husstander").fill("4");
  await theirs.getByRole("button", { name: "Lagre" }).click();
  await expect(status(other, "Valget er lagret.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Ingenting å vurdere")).toBeVisible();
  await page.getByRole("link", { name: "Lukket av seg selv" }).click();
  await expect(page.getByText("Kommunen ser ikke lenger etter dette på samme måte.")).toBeVisible();
});
