;; Counts for all pairs of states, 128 roll calls at a time. The bytes of this text, as wat2wasm (wabt 1.0) gives them, stand in pairCountsModule.ts.
;; Of every state a row of `blocks` blocks stands in memory, one row after the other; a block is three vectors: cast, upper, lower
;; (the thermometer of agreementMatrix.ts). `blocks` is a multiple of 3. For each pair a <= b two 32-bit numbers are written to
;; `out + 8 * (a * states + b)`: the roll calls that both cast a vote on, and by how many bits their thermometers differ on these.
(module
  (memory (export "memory") 1)
  (func (export "countPairs") (param $states i32) (param $blocks i32) (param $out i32)
    (local $row i32) (local $a i32) (local $b i32) (local $p i32) (local $q i32) (local $end i32) (local $stop i32) (local $to i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $u v128) (local $v v128) (local $w v128) (local $x v128)
    (local $both8 v128) (local $apart8 v128) (local $both v128) (local $apart v128)
    (local.set $row (i32.mul (local.get $blocks) (i32.const 48)))
    (block $done (loop $eachA
      (br_if $done (i32.ge_u (local.get $a) (local.get $states)))
      (local.set $b (local.get $a))
      (loop $eachB
        (local.set $p (i32.mul (local.get $a) (local.get $row)))
        (local.set $end (i32.add (local.get $p) (local.get $row)))
        (local.set $q (i32.mul (local.get $b) (local.get $row)))
        (local.set $both (v128.const i32x4 0 0 0 0))
        (local.set $apart (v128.const i32x4 0 0 0 0))
        (block $counted (loop $stretch
          (br_if $counted (i32.ge_u (local.get $p) (local.get $end)))
          ;; 15 blocks at most: a byte then counts up to 15 * 16 = 240.
          (local.set $stop (i32.add (local.get $p) (i32.const 720)))
          (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
          (local.set $both8 (v128.const i32x4 0 0 0 0))
          (local.set $apart8 (v128.const i32x4 0 0 0 0))
          (loop $three
            (local.set $s0 (v128.and (v128.load offset=0 (local.get $p)) (v128.load offset=0 (local.get $q))))
            (local.set $s1 (v128.and (v128.load offset=48 (local.get $p)) (v128.load offset=48 (local.get $q))))
            (local.set $s2 (v128.and (v128.load offset=96 (local.get $p)) (v128.load offset=96 (local.get $q))))
            ;; Three vectors are added bit by bit to a sum and a carry, which counts twice.
            (local.set $x (v128.xor (local.get $s0) (local.get $s1)))
            (local.set $u (i8x16.popcnt (v128.or (v128.and (local.get $s0) (local.get $s1)) (v128.and (local.get $x) (local.get $s2)))))
            (local.set $both8 (i8x16.add (local.get $both8) (i8x16.add (i8x16.add (local.get $u) (local.get $u)) (i8x16.popcnt (v128.xor (local.get $x) (local.get $s2))))))
            (local.set $u (v128.and (v128.xor (v128.load offset=16 (local.get $p)) (v128.load offset=16 (local.get $q))) (local.get $s0)))
            (local.set $v (v128.and (v128.xor (v128.load offset=64 (local.get $p)) (v128.load offset=64 (local.get $q))) (local.get $s1)))
            (local.set $w (v128.and (v128.xor (v128.load offset=112 (local.get $p)) (v128.load offset=112 (local.get $q))) (local.get $s2)))
            (local.set $x (v128.xor (local.get $u) (local.get $v)))
            (local.set $u (i8x16.popcnt (v128.or (v128.and (local.get $u) (local.get $v)) (v128.and (local.get $x) (local.get $w)))))
            (local.set $apart8 (i8x16.add (local.get $apart8) (i8x16.add (i8x16.add (local.get $u) (local.get $u)) (i8x16.popcnt (v128.xor (local.get $x) (local.get $w))))))
            (local.set $u (v128.and (v128.xor (v128.load offset=32 (local.get $p)) (v128.load offset=32 (local.get $q))) (local.get $s0)))
            (local.set $v (v128.and (v128.xor (v128.load offset=80 (local.get $p)) (v128.load offset=80 (local.get $q))) (local.get $s1)))
            (local.set $w (v128.and (v128.xor (v128.load offset=128 (local.get $p)) (v128.load offset=128 (local.get $q))) (local.get $s2)))
            (local.set $x (v128.xor (local.get $u) (local.get $v)))
            (local.set $u (i8x16.popcnt (v128.or (v128.and (local.get $u) (local.get $v)) (v128.and (local.get $x) (local.get $w)))))
            (local.set $apart8 (i8x16.add (local.get $apart8) (i8x16.add (i8x16.add (local.get $u) (local.get $u)) (i8x16.popcnt (v128.xor (local.get $x) (local.get $w))))))
            (local.set $p (i32.add (local.get $p) (i32.const 144)))
            (local.set $q (i32.add (local.get $q) (i32.const 144)))
            (br_if $three (i32.lt_u (local.get $p) (local.get $stop))))
          (local.set $both (i32x4.add (local.get $both) (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $both8)))))
          (local.set $apart (i32x4.add (local.get $apart) (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $apart8)))))
          (br $stretch)))
        (local.set $to (i32.add (local.get $out) (i32.shl (i32.add (i32.mul (local.get $a) (local.get $states)) (local.get $b)) (i32.const 3))))
        (i32.store (local.get $to) (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $both)) (i32x4.extract_lane 1 (local.get $both)))
          (i32.add (i32x4.extract_lane 2 (local.get $both)) (i32x4.extract_lane 3 (local.get $both)))))
        (i32.store offset=4 (local.get $to) (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $apart)) (i32x4.extract_lane 1 (local.get $apart)))
          (i32.add (i32x4.extract_lane 2 (local.get $apart)) (i32x4.extract_lane 3 (local.get $apart)))))
        (local.set $b (i32.add (local.get $b) (i32.const 1)))
        (br_if $eachB (i32.lt_u (local.get $b) (local.get $states))))
      (local.set $a (i32.add (local.get $a) (i32.const 1)))
      (br $eachA)))))
