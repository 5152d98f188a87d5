/** Leaves out of a shader's text what no material of this program ever defines. */

/**
 * Names that are never defined here: kinds of light, shadows and textures that nothing in `engines` or `views` uses.
 * What is not named stays, so a new material draws as before or, if it uses one of these, has its line removed here.
 */
export const NEVER_DEFINED: ReadonlySet<string> = new Set([
  ...['AREALIGHT', 'POINTLIGHT', 'SPOTLIGHT', 'CLUSTLIGHT', 'SHADOW', 'SHADOWCSM', 'SHADOWCSMDEBUG', 'SHADOWCUBE'].map(
    ofLight,
  ),
  ...[
    'SHADOWPCF',
    'SHADOWPCSS',
    'SHADOWPOISSON',
    'SHADOWESM',
    'SHADOWCLOSEESM',
    'IESLIGHTTEXTURE',
    'PROJECTEDLIGHTTEXTURE',
  ].map(ofLight),
  ...[
    'SHADOWS',
    'SHADOWONLY',
    'AREALIGHTUSED',
    'AREALIGHTSUPPORTED',
    'CLUSTLIGHT_BATCH',
    'SPECULARTERM_LTC',
    'IESLIGHT',
  ],
  ...[
    'PARALLAX',
    'PARALLAXOCCLUSION',
    'PARALLAX_RHS',
    'DETAIL',
    'DECAL',
    'DECAL_AFTER_DETAIL',
    'OBJECTSPACE_NORMALMAP',
    'LIGHTMAP',
  ],
  ...[
    'REFRACTION',
    'FRESNEL',
    'DIFFUSEFRESNEL',
    'OPACITYFRESNEL',
    'REFLECTIONFRESNEL',
    'EMISSIVEFRESNEL',
    'REFRACTIONFRESNEL',
  ],
  ...[
    'FOG',
    'LOGARITHMICDEPTH',
    'ORDER_INDEPENDENT_TRANSPARENCY',
    'ORDER_INDEPENDENT_TRANSPARENCY_16BITS',
    'DEPTHPREPASS',
  ],
  ...['PREPASS', 'PREPASS_COLOR', 'CLIPPLANE', 'CLIPPLANE2', 'CLIPPLANE3', 'CLIPPLANE4', 'CLIPPLANE5', 'CLIPPLANE6'],
  ...['COLORGRADING', 'COLORCURVES', 'VIGNETTE', 'MORPHTARGETS', 'BAKED_VERTEX_ANIMATION_TEXTURE', 'TEXTUREREPETITION'],
  ...[
    'REFLECTIONMAP_SKYBOX',
    'REFLECTIONMAP_MIRROREDEQUIRECTANGULAR_FIXED',
    'REFLECTIONMAP_EQUIRECTANGULAR_FIXED',
    'WEBGPU',
    'NATIVE',
  ],
  // Of materials after physics only, and of what is drawn to be used by another pass.
  ...['SHEEN', 'SHEEN_LINKWITHALBEDO', 'CLEARCOAT', 'CLEARCOAT_BUMP', 'CLEARCOAT_TINT', 'ANISOTROPIC', 'IRIDESCENCE'],
  ...[
    'SS_TRANSLUCENCY',
    'SS_TRANSLUCENCY_LEGACY',
    'BENTNORMAL',
    'VELOCITY',
    'VELOCITY_LINEAR',
    'USE_EXACT_SRGB_CONVERSIONS',
  ],
  ...['WHITEBALANCE', 'DITHER', 'SKIP_OUT_OF_RANGE_LIGHTING'],
]);

/** Counts that are 0 for everything drawn here: bones of a skeleton, ways to hide that a texture repeats. */
const ALWAYS_ZERO: ReadonlySet<string> = new Set(['NUM_BONE_INFLUENCERS', 'TEXTURE_REPETITION_MODE']);

/** Parts that no text includes any more: of kinds of light, and of passes before the picture. */
export const NEVER_INCLUDED: ReadonlySet<string> = new Set([
  'ltcHelperFunctions',
  'clusteredLightingFunctions',
  'prePassVertex',
]);

function ofLight(name: string): string {
  return `${name}{X}`;
}

type Truth = boolean | undefined;

/** Of a condition after `#if`; undefined when it depends on what is not in `never`. */
function truthOf(condition: string, never: ReadonlySet<string>): Truth {
  const tokens =
    condition.match(
      /defined\s*\([^)]*\)|defined\s+[\w{}]+|\|\||&&|!(?!=)|\(|\)|[^\s()|&!]+(?:\s*[<>=!]=?\s*[\w{}]+)?/g,
    ) ?? [];
  let at = 0;
  const either = (): Truth => {
    let truth = both();
    while (tokens[at] === '||') {
      at++;
      const other = both();
      truth = truth === true || other === true ? true : truth === undefined || other === undefined ? undefined : false;
    }
    return truth;
  };
  const both = (): Truth => {
    let truth = one();
    while (tokens[at] === '&&') {
      at++;
      const other = one();
      truth =
        truth === false || other === false ? false : truth === undefined || other === undefined ? undefined : true;
    }
    return truth;
  };
  const one = (): Truth => {
    const token = tokens[at++] ?? '';
    if (token === '!') {
      const truth = one();
      return truth === undefined ? undefined : !truth;
    }
    if (token === '(') {
      const truth = either();
      at++;
      return truth;
    }
    const [, count = ''] = /^(\w+)\s*(?:>\s*\d+|==\s*[1-9]\d*)$/.exec(token) ?? [];
    if (ALWAYS_ZERO.has(count)) return false;
    const name = /^defined\s*\(?\s*([\w{}]+)/.exec(token)?.[1];
    return name !== undefined && never.has(name) ? false : undefined;
  };
  return either();
}

interface Branching {
  /** No branch so far is surely taken. */
  isOpen: boolean;
  /** Lines of the present branch are kept. */
  keeps: boolean;
  /** A directive that stays has been written. */
  isWritten: boolean;
}

/**
 * @param shader GLSL before Babylon's preprocessor has read it
 * @returns the same for every material that defines none of `never`; `shader` itself when its conditions do not close
 */
export function leanShader(shader: string, never: ReadonlySet<string> = NEVER_DEFINED): string {
  const kept: string[] = [];
  const stack: Branching[] = [];
  const isKept = () => stack.every(({ keeps }) => keeps);
  for (const line of shader.split('\n')) {
    const [, directive, rest = ''] = /^\s*#\s*(ifdef|ifndef|if|elif|else|endif)\b(.*)$/.exec(line) ?? [];
    if (!directive) {
      if (isKept()) kept.push(line);
      continue;
    }
    if (directive.startsWith('if')) {
      const within = isKept();
      const truth = conditionOf(directive, rest, never);
      const branching = { isOpen: truth !== true, keeps: truth !== false, isWritten: truth === undefined };
      stack.push(branching);
      if (within && truth === undefined) kept.push(line);
      continue;
    }
    const branching = stack.at(-1);
    if (!branching) return shader;
    if (directive === 'endif') {
      stack.pop();
      if (branching.isWritten && isKept()) kept.push(line);
      continue;
    }
    const truth = directive === 'else' ? true : truthOf(rest, never);
    branching.keeps = true;
    const within = isKept();
    branching.keeps = branching.isOpen && truth !== false;
    if (!branching.keeps) continue;
    if (within && (branching.isWritten || truth === undefined)) {
      kept.push(branching.isWritten ? line : line.replace(/#\s*elif/, '#if'));
      branching.isWritten = true;
    }
    if (truth === true) branching.isOpen = false;
  }
  return stack.length > 0 ? shader : kept.join('\n');
}

function conditionOf(directive: string, rest: string, never: ReadonlySet<string>): Truth {
  if (directive === 'if') return truthOf(rest, never);
  const isNever = never.has(rest.trim());
  if (!isNever) return undefined;
  return directive === 'ifndef';
}
