import { drawFigure } from "../../../app/_figures/drawFigure";
import { runtime, setRuntime, type RefusedFigure } from "../../../app/runtime";
import { serveSeed } from "../api/served";

const FAULT = { parameter: "rollCall", message: "There is none." };

test.each<[string, RefusedFigure, number]>([
  ["a parameter at fault", { faults: [FAULT], isUnknown: false }, 400],
  ["what the release does not have", { faults: [FAULT], isUnknown: true }, 404],
  ["too many that wait", { faults: [], isUnknown: false }, 503],
])("%s is a problem of its own status", async (_, refused, status) => {
  const release = serveSeed();
  setRuntime({ ...runtime(), drawFigure: () => Promise.resolve(refused) });
  await expect(drawFigure(release, "vote", {}, [])).rejects.toMatchObject({ name: "Problem", status });
});
