/** A drawn photo for those who have none at hand: a parcel that arrived with a dent, a little different each time. */

const WIDTH = 960;
const HEIGHT = 720;

export async function samplePhoto() {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  draw(canvas.getContext("2d"), Math.random());
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.88 });
  return new File([blob], "parcel.jpg", { type: "image/jpeg" });
}

function draw(pen, chance) {
  const area = (colour, ...points) => {
    pen.fillStyle = colour;
    pen.beginPath();
    points.forEach(([x, y]) => pen.lineTo(x, y));
    pen.fill();
  };
  const wall = pen.createLinearGradient(0, 0, 0, HEIGHT);
  wall.addColorStop(0, `hsl(${190 + chance * 60} 28% 82%)`);
  wall.addColorStop(1, `hsl(${190 + chance * 60} 24% 68%)`);
  pen.fillStyle = wall;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  area("#8d735c", [0, 520], [WIDTH, 520], [WIDTH, HEIGHT], [0, HEIGHT]);
  area("rgb(40 28 18 / 30%)", [210, 640], [770, 640], [840, 600], [250, 596]);
  const dent = 60 + chance * 90;
  area("#c99a63", [230, 250], [640, 250], [640, 630], [230, 630]);
  area("#a97c48", [640, 250], [760, 190], [760, 560], [640, 630]);
  area("#dcb27d", [230, 250], [350, 190], [760, 190], [640, 250]);
  area("#e9dcc4", [410, 250], [460, 250], [460, 630], [410, 630]);
  area("#f1e8d6", [410, 250], [530, 190], [575, 190], [460, 250]);
  area("#8a6236", [230, 250], [230 + dent, 250], [230 + dent * 0.55, 250 + dent * 0.6], [230, 250 + dent * 1.2]);
  area("#b58552", [230 + dent, 250], [230 + dent * 0.55, 250 + dent * 0.6], [230 + dent * 1.1, 250 + dent * 0.35]);
  pen.strokeStyle = "#5f4222";
  pen.lineWidth = 5;
  pen.beginPath();
  [[560, 630], [540, 570], [566, 530], [548, 470 - chance * 60]].forEach(([x, y]) => pen.lineTo(x, y));
  pen.stroke();
}
