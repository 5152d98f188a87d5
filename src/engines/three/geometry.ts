/** Triangles of the drawing's core as three's geometry. */
import { BufferAttribute, BufferGeometry } from 'three';
import type { Material } from '../../drawing/drawing.ts';
import { earthTile_m } from '../../drawing/earth-kinds.ts';
import type { Mesh } from '../../drawing/mesh.ts';

export function geometryFrom(mesh: Mesh, material: Material): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions_m, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3));
  const [u, v] = pictureSize_m(material);
  const shift = pictureShift(material);
  geometry.setAttribute(
    'uv',
    new BufferAttribute(
      mesh.uv_m.map((m, i) => m / (i % 2 === 0 ? u : v) + shift[i % 2]!),
      2,
    ),
  );
  geometry.setIndex(new BufferAttribute(mesh.indices, 1));
  return geometry;
}

/** All earth of a kind has one picture; a seed says where on it to begin, so that neighbours do not look the same. */
const pictureShift = (material: Material): readonly [number, number] =>
  material.kind === 'earth' ? [(material.seed * 0.618_034) % 1, (material.seed * 0.414_214) % 1] : [0, 0];

/** Metres that one picture of the material covers, across and up. */
function pictureSize_m(material: Material): readonly [number, number] {
  if (material.kind === 'earth') return [earthTile_m(material.soil), earthTile_m(material.soil)];
  return material.kind === 'facade' ? [material.bay_m, material.storey_m] : [1, 1];
}
